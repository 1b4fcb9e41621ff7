// SPDX-License-Identifier: EPL-2.0
import { readAddress } from "../../../link/address";
import { board } from "../../../link/store";
import { useWords } from "../../../words/useWords";
import { Icon } from "../../signs/Icon";
import { say } from "../../parts/tell";
import { Section } from "../Section";

const FORMATS = ["svg", "pdf", "png"] as const;

/** The address of this drawing as a file; the secret travels in a header, never in an address. */
const fetchDrawing = async (format: string): Promise<{ file: Blob; name: string }> => {
  const { view, language, look } = board();
  const options = new URLSearchParams({
    subject: view?.subject ?? "",
    dimension: view?.dimension ?? "",
    lang: language,
    look,
  });
  const answer = await fetch(`draw/${view?.type ?? "flower"}.${format}?${options}`, {
    headers: { "X-Corolle-Secret": readAddress(location.hash).secret },
  });
  if (!answer.ok) {
    throw new Error(String(answer.status));
  }
  const name = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get("Content-Disposition") ?? "")?.[1];
  return { file: await answer.blob(), name: decodeURIComponent(name ?? `corolle.${format}`) };
};

const save = (file: Blob, name: string): void => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};

/** The drawing before me as a file. */
export const Export = () => {
  const w = useWords();
  const take = (format: string): void => {
    fetchDrawing(format)
      .then(({ file, name }) => save(file, name))
      .catch(() => say(w("export.failed"), () => take(format)));
  };
  return (
    <Section title={w("export.title")}>
      <div className="row">
        {FORMATS.map((format) => (
          <button key={format} onClick={() => take(format)}>
            <Icon name="down" />
            {format.toUpperCase()}
          </button>
        ))}
      </div>
    </Section>
  );
};
