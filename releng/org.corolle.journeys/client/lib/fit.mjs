// SPDX-License-Identifier: EPL-2.0
// What is wrong with a page as it stands: what sticks out, what is too small for a finger, what has no name.

/** Runs in the page. Answers one line a fault. */
const faults = (finger) => {
  const seen = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && element.getClientRects().length > 0;
  const unseen = (element) => element.closest(".unseen, [hidden], [inert], .canvas, .react-flow") !== null;
  const scrolls = (element, across) => {
    for (let each = element.parentElement; each && each !== document.body; each = each.parentElement) {
      const style = getComputedStyle(each);
      if (/auto|scroll|hidden|clip/.test(across ? style.overflowX : style.overflowY)) {
        return true;
      }
    }
    return false;
  };
  const said = (element) => (element.getAttribute("aria-label") || element.textContent || element.tagName).trim().slice(0, 40);
  const named = (element) =>
    [element.getAttribute("aria-label"), element.getAttribute("title"), element.textContent, element.getAttribute("placeholder"),
      ...(element.getAttribute("aria-labelledby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent),
      ...[...(element.labels ?? [])].map((label) => label.textContent)].some((name) => name?.trim());
  const found = [];
  if (document.documentElement.scrollWidth > window.innerWidth) {
    found.push(`the page is ${document.documentElement.scrollWidth} wide in a window of ${window.innerWidth}`);
  }
  for (const element of document.querySelectorAll("button, a[href], input, select, textarea, summary, [role=button], [role=tab], [tabindex='0']")) {
    if (!seen(element)) {
      continue;
    }
    if (!named(element)) {
      found.push(`no name: ${element.outerHTML.slice(0, 120)}`);
    }
    if (unseen(element)) {
      continue;
    }
    const target = /^(radio|checkbox)$/.test(element.type) ? element.closest("label") ?? element : element;
    const { width, height } = target.getBoundingClientRect();
    if (finger > 0 && Math.min(width, height) < finger - 0.5) {
      found.push(`${Math.round(width)} × ${Math.round(height)} is small for a finger: ${said(target)}`);
    }
  }
  for (const element of document.querySelectorAll("body *")) {
    const words = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    if (!words || !seen(element) || unseen(element) || /^(OPTION|OPTGROUP|SCRIPT|STYLE)$/.test(element.tagName)) {
      continue;
    }
    const box = element.getBoundingClientRect();
    const cut = getComputedStyle(element).textOverflow === "ellipsis";
    if (!scrolls(element, true) && (box.left < -1 || box.right > window.innerWidth + 1)) {
      found.push(`outside the window: ${said(element)}`);
    }
    if (!cut && getComputedStyle(element).display !== "inline" && element.scrollWidth > element.clientWidth + 1) {
      found.push(`text wider than its box: ${said(element)}`);
    }
  }
  return [...new Set(found)];
};

export const faultsOf = (page, finger = 44) => page.evaluate(faults, finger);
