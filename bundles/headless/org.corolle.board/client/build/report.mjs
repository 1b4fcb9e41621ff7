// SPDX-License-Identifier: EPL-2.0
// Turns what vitest knows into one JUnit test suite, as surefire writes it: counts on the first line.

const escape = (text) =>
  String(text).replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/g, "?");

const leaves = (task) => (task.type === "suite" || task.tasks ? task.tasks.flatMap(leaves) : [task]);

/** A file that does not even load counts as one error, so that no test is lost unseen. */
export const report = (files) => {
  const cases = [];
  let failures = 0;
  let errors = 0;
  let skipped = 0;
  for (const file of files) {
    const all = leaves(file);
    const broken = file.result?.state === "fail" && !all.some((test) => test.result?.state === "fail");
    if (broken) {
      errors++;
      cases.push(`<testcase classname="${escape(file.name)}" name="loads"><error>${escape(file.result.errors?.[0]?.stack ?? "")}</error></testcase>`);
    }
    for (const test of all) {
      const state = test.result?.state;
      const seconds = ((test.result?.duration ?? 0) / 1000).toFixed(3);
      let inside = "";
      if (state === "fail") {
        failures++;
        inside = `<failure>${escape(test.result.errors?.[0]?.stack ?? "")}</failure>`;
      } else if (state !== "pass") {
        skipped++;
        inside = "<skipped/>";
      }
      cases.push(`<testcase classname="${escape(file.name)}" name="${escape(test.name)}" time="${seconds}">${inside}</testcase>`);
    }
  }
  const counts = `tests="${cases.length}" errors="${errors}" skipped="${skipped}" failures="${failures}"`;
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="board" ${counts}>\n${cases.join("\n")}\n</testsuite>\n`;
  return { tests: cases.length, failures, errors, skipped, xml };
};
