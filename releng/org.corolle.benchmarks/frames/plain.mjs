// SPDX-License-Identifier: EPL-2.0
// Serves the page of plain nodes, bundled with the same library as the board.
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";

const PAGE = '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="page.css"><style>html,body{margin:0;height:100%}</style><div style="height:100%"></div><script type="module" src="page.js"></script>';

const bundle = async (load, client) => {
  const { outputFiles } = await load("esbuild").build({
    entryPoints: [fileURLToPath(new URL("plain.jsx", import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    jsx: "automatic",
    outfile: "page.js",
    nodePaths: [`${client}/node_modules`],
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return (ending) => outputFiles.find(({ path }) => path.endsWith(ending)).text;
};

export const plainPage = async (load, client, scene, movable) => {
  const built = await bundle(load, client);
  const nodes = scene.nodes.map(({ id, x, y, w, h, label, el }) => ({
    id,
    position: { x, y },
    width: w,
    height: h,
    draggable: el === movable,
    data: { label },
  }));
  const answers = {
    "/": ["text/html", PAGE],
    "/page.js": ["text/javascript", built(".js")],
    "/page.css": ["text/css", built(".css")],
    "/nodes.json": ["application/json", JSON.stringify(nodes)],
  };
  const server = createServer(({ url }, response) => {
    const [type, text] = answers[url] ?? ["text/plain", ""];
    response.setHeader("content-type", type);
    response.end(text);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
};
