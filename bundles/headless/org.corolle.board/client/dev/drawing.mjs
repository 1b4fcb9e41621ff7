// SPDX-License-Identifier: EPL-2.0
// A made-up flower with cards and a row of cells, and just enough of the acts to try the board on it.
const PETALS = ["#f2b134", "#e4572e", "#76b041", "#17bebb", "#8a4fff", "#d1495b"];

const lines = (text, width, size) => {
  const result = [""];
  for (const word of text.split(/\s+/)) {
    const longer = [result[result.length - 1], word].filter(Boolean).join(" ");
    if (longer.length * size * 0.5 > width && result[result.length - 1]) {
      result.push(word);
    } else {
      result[result.length - 1] = longer;
    }
  }
  return result;
};

const written = (text, w, h, z, f = "regular") => {
  const all = lines(text, w - 20, z).slice(0, Math.max(1, Math.floor((h - 10) / (z * 1.2))));
  return all.map((t, i) => ({ k: "text", x: w / 2, y: h / 2 + (i - (all.length - 1) / 2) * z * 1.2 + z * 0.35, w: t.length * z * 0.5, z, f, c: "#1a1a1a", a: "middle", t }));
};

export const project = (count) => {
  const petals = PETALS.map((colour, i) => ({ id: `d${i}`, text: `Pétale ${i + 1}`, colour }));
  const cards = Array.from({ length: count }, (_, i) => ({ id: `c${i}`, text: `Carte ${i + 1} : moins de gaspillage`, dimension: `d${i % 6}` }));
  const cells = Array.from({ length: 4 }, (_, i) => ({ id: "", text: "", activity: `a${i}` }));
  const model = { number: 1, done: new Set(), history: [], petals, cards, cells, placed: new Map() };
  const find = (id) => [...cards, ...cells, ...petals].find((each) => each.id === id);
  const acts = {
    "card-add": (a) => void cards.push({ id: a.id, text: a.text, dimension: a.dimension }),
    "card-move": (a) => void ((find(a.card).dimension = a.dimension), model.placed.delete(a.card)),
    "write-all": (a) => void (find(a.element).text = a.text),
    "cell-write": (a) => {
      const cell = cells.find((each) => each.activity === a.activity);
      Object.assign(cell, { id: cell.id || a.id, text: a.text });
    },
    place: (a) => void model.placed.set(a.element, { x: a.x, y: a.y }),
    delete: (a) => {
      const at = cards.findIndex((each) => each.id === a.element);
      return at < 0 ? "Cet élément ne peut pas être supprimé ici." : void cards.splice(at, 1);
    },
    write: (a) => {
      const element = find(a.element);
      let at = 0;
      let text = "";
      for (const step of a.edit) {
        if (typeof step === "number") {
          text += element.text.slice(at, at + step);
          at += step;
        } else if (step[0] === "+") {
          text += step.slice(1);
        } else {
          at += step.length - 1;
        }
      }
      element.text = text + element.text.slice(at);
    },
  };
  model.act = (act) => {
    const why = acts[act.do] ? acts[act.do](act) : `La maquette ne sait pas faire « ${act.do} ».`;
    model.number += why ? 0 : 1;
    return why;
  };
  return model;
};

const petalNode = (petal, i) => {
  const angle = (i * Math.PI) / 3 - Math.PI / 2;
  const w = 520;
  const h = 420;
  const x = 960 + Math.cos(angle) * 480 - w / 2;
  const y = 540 + Math.sin(angle) * 320 - h / 2;
  const d = `M0 ${h / 2}C0 -20 ${w} -20 ${w} ${h / 2}C${w} ${h + 20} 0 ${h + 20} 0 ${h / 2}Z`;
  const data = { index: `${i + 1}`, feature: "name", text: petal.text, cards: "0" };
  const s = [{ k: "path", d, p: { f: petal.colour, s: "#333333", w: 3, pt: ["stripes", "dots", "grid", "waves"][i % 4], o: 0.5 } }, { k: "text", x: w / 2, y: 60, w: 150, z: 36, f: "bold", c: "#1a1a1a", a: "middle", t: petal.text }];
  return { id: `petal:${petal.id}`, el: petal.id, part: "petal", x, y, w, h, label: petal.text, data, s };
};

const box = (w, h, f, s) => ({ k: "box", w, h, r: 8, p: { f, s, w: 2 } });

export const drawn = (model) => {
  const petals = model.petals.map(petalNode);
  const many = model.cards.length > 100;
  const [w, h, z] = many ? [48, 28, 6] : [150, 84, 18];
  const filled = new Map();
  const cards = model.cards.map((card) => {
    const petal = petals.find((each) => each.el === card.dimension);
    const n = filled.get(card.dimension) ?? 0;
    filled.set(card.dimension, n + 1);
    const columns = many ? 40 : 3;
    const spot = model.placed.get(card.id) ?? { x: petal.x + 20 + (n % columns) * (w + 6), y: petal.y + 90 + Math.floor(n / columns) * (h + 6) };
    const data = { dimension: card.dimension, action: "A", kind: "EFFECT", status: "RAW", feature: "name", text: card.text };
    return { id: `card:${card.id}`, el: card.id, part: "card", ...spot, w, h, label: card.text, data, s: [box(w, h, "#fffbe8", "#777777"), ...written(card.text, w, h, z)] };
  });
  const cells = model.cells.map((cell, i) => ({
    id: `cell:K:${cell.activity}`,
    el: cell.id,
    part: "cell",
    x: 300 + i * 340,
    y: 1120,
    w: 320,
    h: 110,
    label: cell.text || "Case vide",
    data: { chain: "K", activity: cell.activity, circuit: "r", index: `${i + 1}`, feature: "name", text: cell.text },
    s: [box(320, 110, "#ffffff", "#555555"), ...written(cell.text, 320, 110, 28)],
  }));
  return { title: "Fleur de la Conserverie", width: 1920, height: 1260, background: "#ffffff", nodes: [...petals, ...cards, ...cells] };
};
