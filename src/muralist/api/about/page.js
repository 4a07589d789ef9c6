"use strict";

const $ = (id) => document.getElementById(id);
const state = { document: null, operations: [], stop: null };

/* Builds an element. Texts become text nodes, so nothing from the document or an answer is ever read as HTML. */
function h(tag, properties, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties || {})) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name in element && name !== "list") element[name] = value;
    else element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
  return element;
}

/* Words with `code` in back quotes. */
function prose(text) {
  return (text || "").split("`").map((part, index) => (index % 2 ? h("code", {}, part) : part));
}

function resolve(schema) {
  let found = schema || {};
  while (found.$ref) found = found.$ref.slice(2).split("/").reduce((place, name) => place[name], state.document);
  return found;
}

function typeOf(raw) {
  const schema = resolve(raw);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.filter((value) => value !== null).map((value) => JSON.stringify(value)).join(" | ");
  if (schema.anyOf || schema.oneOf) return (schema.anyOf || schema.oneOf).map((part) => resolve(part).title || typeOf(part)).join(" | ");
  const kind = [schema.type || "any"].flat().filter((name) => name !== "null").join(" | ");
  if (kind === "array") return `array of ${schema.items ? typeOf(schema.items) : "any"}`;
  return schema.format ? `${kind}, ${schema.format}` : kind;
}

function bounds(raw) {
  const schema = resolve(raw);
  const found = [];
  found.push(range(schema.minimum, schema.maximum, ""), range(schema.minLength, schema.maxLength, " characters"), range(schema.minItems, schema.maxItems, " items"));
  if (schema.default !== undefined) found.push(`default ${JSON.stringify(schema.default)}`);
  return found.filter(Boolean).join(", ");
}

/* Says only the bounds that there are. */
function range(low, high, unit) {
  if (low === undefined && high === undefined) return "";
  if (low === undefined) return `at most ${high}${unit}`;
  if (high === undefined) return `at least ${low}${unit}`;
  return low === high ? `exactly ${low}${unit}` : `${low} to ${high}${unit}`;
}

/* The struct inside a schema, if there is one worth opening. */
function inner(raw) {
  const schema = resolve(raw);
  if (schema.properties) return schema;
  if (schema.items) return inner(schema.items);
  return null;
}

function field(name, raw, required, depth) {
  const schema = resolve(raw);
  const deeper = depth < 4 ? inner(raw) : null;
  return h("tr", {},
    h("td", {}, h("code", {}, name), required ? h("span", { className: "must" }, "required") : null),
    h("td", {},
      h("div", { className: "type" }, [typeOf(raw), bounds(raw)].filter(Boolean).join(" · ")),
      raw.description || schema.description ? h("p", {}, prose(raw.description || schema.description)) : null,
      deeper ? h("details", {}, h("summary", {}, "fields"), fields(deeper, depth + 1)) : null));
}

function fields(schema, depth = 0) {
  const must = new Set(schema.required || []);
  const rows = Object.entries(schema.properties || {}).map(([name, part]) => field(name, part, must.has(name), depth));
  return h("table", {}, h("tbody", {}, rows));
}

/* A body whose kind is told by one field shows one kind at a time. */
function schemaView(raw) {
  const schema = resolve(raw);
  const kinds = schema.oneOf || schema.anyOf;
  if (!kinds) return schema.properties ? fields(schema) : h("p", { className: "soft" }, typeOf(schema));
  const place = h("div", {});
  const show = (index) => place.replaceChildren(h("p", { className: "soft" }, prose(resolve(kinds[index]).description)), fields(resolve(kinds[index])));
  const choice = h("select", { onchange: () => show(choice.selectedIndex) }, kinds.map((kind) => h("option", {}, resolve(kind).title || "variant")));
  show(0);
  return h("div", {}, choice, place);
}

function listOperations() {
  const wanted = $("find").value.trim().toLowerCase();
  const here = decodeURIComponent(location.hash.slice(1));
  const groups = new Map();
  for (const operation of state.operations) {
    const alias = operation["x-alias-of"];
    if (alias && !$("aliases").checked && operation.operationId !== here) continue;
    if (wanted && !`${operation.summary} ${operation.path} ${operation.method}`.toLowerCase().includes(wanted)) continue;
    const [tag] = operation.tags;
    if (!groups.has(tag)) groups.set(tag, []);
    groups.get(tag).push(h("a", { href: `#${operation.operationId}`, "aria-current": operation.operationId === here ? "page" : "false", title: operation.path },
      h("span", { className: `method ${operation.method}` }, operation.method.toUpperCase()),
      alias ? h("span", { className: "alias" }, operation.path) : label(operation)));
  }
  $("list").replaceChildren(...[...groups].flatMap(([tag, links]) => [h("h4", {}, tag), ...links]));
}

/* Moves the menu, and only the menu, so that the operation that is shown is seen in it. */
function followInMenu() {
  const menu = $("list").parentElement;
  const here = $("list").querySelector('[aria-current="page"]');
  if (!here) return;
  const [frame, line] = [menu.getBoundingClientRect(), here.getBoundingClientRect()];
  if (line.top < frame.top || line.bottom > frame.bottom) menu.scrollTop += line.top - frame.top - (frame.height - line.height) / 2;
}

/* Create calls of several services share a summary, so their service is named as well. */
function label(operation) {
  const service = operation.tags[0] === "Create" && operation.path.match(/^\/api\/v1\/([^/]+)\//);
  return service ? `${operation.summary} (${service[1]})` : operation.summary;
}

function showWelcome() {
  const { info } = state.document;
  const first = ["post_v1_text_to_image", "post_v1_remix_image", "get_api_v1_tasks_id", "get_api_v1_tasks_id_events", "post_api_v1_files", "get_api_v1_me_balance"];
  const cards = first.map((id) => state.operations.find((operation) => operation.operationId === id)).filter(Boolean);
  $("main").replaceChildren(
    h("h1", {}, info.title), h("p", { className: "lead" }, prose(info.description)),
    h("p", { className: "lead soft" }, "Put your API key in the field above to try calls from here. It stays in this tab."),
    h("div", { className: "cards" }, cards.map((operation) => h("a", { className: "card", href: `#${operation.operationId}` },
      h("span", { className: `method ${operation.method}` }, operation.method.toUpperCase()), " ", h("b", {}, operation.summary),
      h("p", { className: "path" }, operation.path)))));
}

function showOperation(operation) {
  const parts = [
    h("h2", {}, operation.summary),
    h("div", { className: "line" }, h("span", { className: `method ${operation.method}` }, operation.method.toUpperCase()), h("span", { className: "path" }, operation.path)),
    operation["x-alias-of"] ? h("p", { className: "soft" }, "Another way to write ", h("code", {}, operation["x-alias-of"]), ".") : null,
    operation.description ? h("p", { className: "lead" }, prose(operation.description)) : null,
    operation.security && !operation.security.length ? h("p", { className: "soft" }, "Works without a key.") : null,
    h("h3", {}, "Try it"), tryForm(operation),
  ];
  const parameters = (operation.parameters || []).map(resolve);
  if (parameters.length) {
    parts.push(h("h3", {}, "Parameters"), h("table", {}, h("tbody", {}, parameters.map((parameter) =>
      field(parameter.name, { ...parameter.schema, description: [parameter.description, `In ${parameter.in}.`].filter(Boolean).join(" ") }, parameter.required, 0)))));
  }
  for (const [kind, content] of Object.entries(operation.requestBody?.content || {})) {
    parts.push(h("h3", {}, `Body · ${kind}`), schemaView(content.schema));
  }
  parts.push(h("h3", {}, "Answers"), h("table", {}, h("tbody", {}, Object.entries(operation.responses).map(([status, raw]) => {
    const response = resolve(raw);
    const [content] = Object.values(response.content || {});
    const deeper = content ? inner(content.schema) : null;
    return h("tr", {}, h("td", {}, h("span", { className: `status ${status < 400 ? "ok" : "no"}` }, status)),
      h("td", {}, h("p", {}, prose(response.description)), deeper ? h("details", {}, h("summary", {}, Object.keys(response.content)[0]), fields(deeper)) : null));
  }))));
  $("main").replaceChildren(...parts.filter(Boolean));
}

function tryForm(operation) {
  const inputs = (operation.parameters || []).map(resolve).map((parameter) => {
    const choices = resolve(parameter.schema).enum;
    const input = choices ? h("select", {}, h("option", { value: "" }, ""), choices.map((value) => h("option", { value }, value))) : h("input", { spellcheck: false });
    return { parameter, input, label: h("label", {}, parameter.name, input) };
  });
  const content = operation.requestBody?.content || {};
  const json = content["application/json"];
  const form = content["multipart/form-data"];
  const examples = Object.entries(json?.examples || {});
  const body = json ? h("textarea", { spellcheck: false, value: JSON.stringify(examples[0]?.[1].value ?? {}, null, 2) }) : null;
  const choice = examples.length > 1 ? h("select", { onchange: () => { body.value = JSON.stringify(examples[choice.selectedIndex][1].value, null, 2); } }, examples.map(([name]) => h("option", {}, name))) : null;
  const parts = !json && form ? Object.entries(resolve(form.schema).properties).map(([name, part]) => {
    const input = part.format === "binary" ? h("input", { type: "file" }) : h("input", { placeholder: part.default ?? "" });
    return { name, input, label: h("label", {}, name, input) };
  }) : [];
  const out = h("div", {});
  const go = h("button", { className: "go", type: "button", onclick: () => send(operation, { inputs, body, parts }, go, out) }, "Send");
  const copy = h("button", { className: "quiet", type: "button", onclick: () => { out.replaceChildren(h("pre", {}, curl(operation, { inputs, body, parts }))); } }, "Show as curl");
  return h("div", { className: "try" },
    inputs.length ? h("div", { className: "row" }, inputs.map((each) => each.label)) : null,
    choice ? h("div", { className: "row" }, h("label", {}, "Example", choice)) : null,
    body, parts.length ? h("div", { className: "row" }, parts.map((part) => part.label)) : null,
    h("div", { className: "bar" }, go, copy), out);
}

function request(operation, { inputs, body, parts }) {
  let path = operation.path;
  const query = new URLSearchParams();
  const headers = {};
  for (const { parameter, input } of inputs) {
    const value = input.value.trim();
    if (parameter.in === "path") path = path.replace(`{${parameter.name}}`, encodeURIComponent(value || parameter.name));
    else if (value && parameter.in === "query") query.set(parameter.name, value);
    else if (value) headers[parameter.name] = value;
  }
  const key = $("key").value.trim();
  if (key && !(operation.security && !operation.security.length)) headers.Authorization = `Bearer ${key}`;
  let content;
  if (body) { headers["Content-Type"] = "application/json"; content = body.value; }
  else if (parts.length) {
    content = new FormData();
    for (const { name, input } of parts) {
      if (input.files?.length) content.append(name, input.files[0]);
      else if (input.type !== "file" && input.value) content.append(name, input.value);
    }
  }
  const search = query.toString();
  return { url: location.origin + path + (search ? `?${search}` : ""), method: operation.method.toUpperCase(), headers, content };
}

function curl(operation, form) {
  const { url, method, headers, content } = request(operation, form);
  const quote = (text) => `'${text.replaceAll("'", "'\\''")}'`;
  const lines = [`curl -X ${method} ${quote(url)}`];
  for (const [name, value] of Object.entries(headers)) lines.push(`  -H ${quote(`${name}: ${name === "Authorization" ? "Bearer $RUNAPI_API_KEY" : value}`)}`.replace(/'(Authorization: Bearer \$RUNAPI_API_KEY)'/, '"$1"'));
  if (typeof content === "string") lines.push(`  -d ${quote(content)}`);
  else if (content) for (const [name, value] of content) lines.push(`  -F ${quote(`${name}=${value instanceof File ? `@${value.name}` : value}`)}`);
  return lines.join(" \\\n");
}

async function send(operation, form, button, out) {
  state.stop?.abort();
  const stop = (state.stop = new AbortController());
  const { url, method, headers, content } = request(operation, form);
  button.disabled = true;
  out.replaceChildren();
  const began = performance.now();
  try {
    const response = await fetch(url, { method, headers, body: content, signal: stop.signal });
    const type = response.headers.get("content-type") || "";
    const status = h("span", { className: `status ${response.ok ? "ok" : "no"}` }, `${response.status} ${response.statusText}`);
    const about = h("span", { className: "soft" }, ` ${Math.round(performance.now() - began)} ms · ${response.headers.get("x-request-id") || ""}`);
    out.append(h("div", { className: "bar" }, status, about));
    await showBody(response, type, out);
  } catch (error) {
    if (error.name !== "AbortError") out.append(h("pre", {}, `No answer: ${error.message}`));
  } finally {
    button.disabled = false;
  }
}

async function showBody(response, type, out) {
  if (type.startsWith("text/event-stream")) return showStream(response, out);
  if (type.startsWith("image/")) return void out.append(h("img", { className: "shown", alt: "The picture", src: URL.createObjectURL(await response.blob()) }));
  const text = await response.text();
  let value = null;
  try { value = JSON.parse(text); } catch { /* shown as it is */ }
  if (text) out.append(h("pre", {}, value ? JSON.stringify(value, null, 2) : text));
  for (const image of value?.images || []) out.append(h("img", { className: "shown", alt: "The picture", src: new URL(image.url).pathname + new URL(image.url).search }));
  if (value?.task_id && value.status === "pending") {
    out.append(h("div", { className: "bar" }, h("a", { href: "#get_api_v1_tasks_id", onclick: () => { state.lastTask = value.id; } }, "Read this task →")));
  }
}

async function showStream(response, out) {
  const place = out.appendChild(h("pre", {}));
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) place.textContent += piece.value;
}

function show() {
  state.stop?.abort();
  const id = decodeURIComponent(location.hash.slice(1));
  const operation = state.operations.find((each) => each.operationId === id);
  if (operation) showOperation(operation); else showWelcome();
  if (state.lastTask && operation?.path.includes("/tasks/{id}")) {
    const input = $("main").querySelector(".try input");
    if (input) input.value = state.lastTask;
  }
  listOperations();
  followInMenu();
  scrollTo(0, 0);
}

async function start() {
  $("key").value = sessionStorage.getItem("muralist-key") || "";
  $("key").addEventListener("input", () => sessionStorage.setItem("muralist-key", $("key").value));
  const theme = localStorage.getItem("muralist-theme");
  if (theme) document.documentElement.dataset.theme = theme;
  $("theme").addEventListener("click", () => {
    const dark = getComputedStyle(document.documentElement).getPropertyValue("--ground").trim() === "#1b1917";
    localStorage.setItem("muralist-theme", (document.documentElement.dataset.theme = dark ? "light" : "dark"));
  });
  $("find").addEventListener("input", listOperations);
  $("aliases").addEventListener("change", listOperations);
  addEventListener("hashchange", show);
  state.document = await (await fetch("/openapi.json")).json();
  $("version").textContent = state.document.info.version;
  state.operations = Object.entries(state.document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ ...operation, path, method })));
  show();
}

start().catch((error) => $("main").replaceChildren(h("p", {}, `The document could not be read: ${error.message}`)));
