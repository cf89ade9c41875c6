// Each rule of ../openapi/ruleset.yaml beside documents that break it: a rule that no document can break is no rule.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { good } from "./good.js";

const ruleset = fileURLToPath(new URL("../../openapi/ruleset.yaml", import.meta.url));
const spectral = fileURLToPath(new URL("../node_modules/.bin/spectral", import.meta.url));

const things = (document) => document.paths["/api/v1/things"];
const thing = (document) => document.paths["/api/v1/things/{id}"];
const schemas = (document) => document.components.schemas;
const input = (document) => schemas(document).ThingInput;
const move = (document, from, to) => {
  document.paths[to] = document.paths[from];
  delete document.paths[from];
};

const broken = [
  ["oas3-schema", "a parameter without a place", (d) => delete things(d).get.parameters[0].in],
  ["operation-operationId-unique", "two operations of one name", (d) => (things(d).post.operationId = "deleteThing")],
  ["operation-tag-defined", "a tag nobody declared", (d) => (things(d).get.tags = ["others"])],
  ["path-params", "a path parameter that is not described", (d) => thing(d).patch.parameters.shift()],
  ["operation-id-camel-case", "an id in kebab-case", (d) => (thing(d).patch.operationId = "update-thing")],
  ["operation-id-camel-case", "no id", (d) => delete thing(d).patch.operationId],
  ["operation-summary", "no summary", (d) => delete thing(d).patch.summary],
  ["operation-summary", "a summary of two lines", (d) => (thing(d).patch.summary = "Change it\nor not")],
  ["operation-summary", "a summary of 101 characters", (d) => (thing(d).patch.summary = "x".repeat(101))],
  ["operation-one-tag", "two tags", (d) => things(d).get.tags.push("things")],
  ["operation-one-tag", "no tag", (d) => delete things(d).get.tags],
  ["tag-described", "a tag without words", (d) => delete d.tags[0].description],
  ["problem-answers", "an operation that cannot refuse", (d) => delete things(d).get.responses[400]],
  ["problem-answers", "a refusal without a body", (d) => delete things(d).get.responses[400].content],
  ["problem-answers", "a refusal in plain JSON", (d) => (things(d).get.responses[400].content = { "application/json": {} })],
  ["property-camel-case", "a property in snake_case", (d) => (schemas(d).Thing.properties.my_name = { type: "string" })],
  ["property-camel-case", "a query parameter in snake_case", (d) => things(d).get.parameters.push({ name: "as_of", in: "query", schema: { type: "string" } })],
  ["path-kebab-case", "a path in camelCase", (d) => move(d, "/api/v1/things", "/api/v1/newThings")],
  ["path-kebab-case", "a file of a form that nobody knows", (d) => move(d, "/api/v1/things", "/api/v1/things.xyz")],
  ["path-kebab-case", "a path outside /api/v1", (d) => move(d, "/api/v1/things", "/things")],
  ["path-plural", "a singular collection", (d) => move(d, "/api/v1/things", "/api/v1/thing")],
  ["path-plural", "a singular collection further down", (d) => move(d, "/api/v1/things/{id}", "/api/v1/things/part/{id}")],
  ["created-location", "a creation without Location", (d) => delete things(d).post.responses[201].headers.Location],
  ["created-location", "a creation that answers 200", (d) => {
    things(d).post.responses[200] = things(d).post.responses[201];
    delete things(d).post.responses[201];
  }],
  ["merge-patch", "a patch in plain JSON", (d) => {
    thing(d).patch.requestBody.content = { "application/json": thing(d).patch.requestBody.content["application/merge-patch+json"] };
  }],
  ["if-match-required", "a patch that may come without If-Match", (d) => (thing(d).patch.parameters[1].required = false)],
  ["if-match-required", "a deletion without If-Match", (d) => thing(d).delete.parameters.pop()],
  ["list-is-a-page", "a list without a limit", (d) => things(d).get.parameters.shift()],
  ["list-is-a-page", "a list without a cursor", (d) => things(d).get.parameters.pop()],
  ["list-is-a-page", "a list that does not count", (d) => schemas(d).PageThing.required.pop()],
  ["list-is-a-page", "a bare array", (d) => (schemas(d).PageThing = { type: "array", items: { type: "string" } })],
  ["list-is-a-page", "a list without CSV", (d) => delete things(d).get.responses[200].content["text/csv"]],
  ["sent-text-has-a-limit", "a text without end", (d) => delete input(d).properties.name.maxLength],
  ["sent-text-has-a-limit", "a nullable text without end", (d) => delete input(d).properties.openedOn.format],
  ["sent-text-has-a-limit", "texts without end in an array", (d) => delete input(d).properties.aliases.items.maxLength],
  ["sent-text-has-a-limit", "a text without end further down", (d) => delete input(d).properties.parts.items.properties.code.pattern],
  ["sent-object-is-closed", "a body that takes any field", (d) => delete input(d).additionalProperties],
  ["sent-object-is-closed", "a part that takes any field", (d) => delete input(d).properties.parts.items.additionalProperties],
  ["british-spelling", "an American path", (d) => move(d, "/api/v1/things", "/api/v1/organizations")],
  ["british-spelling", "an American property", (d) => (schemas(d).Thing.properties.organizationId = { type: "string" })],
  ["british-spelling", "an American schema", (d) => (schemas(d).Organization = { type: "object" })],
  ["british-spelling", "American words", (d) => (things(d).get.summary = "List organizations")],
];

let folder;
const found = new Map();

before(() => {
  folder = mkdtempSync(join(tmpdir(), "ruleset-"));
  const write = (name, document) => writeFileSync(join(folder, `${name}.json`), JSON.stringify(document));
  write("good", good());
  broken.forEach(([, , change], index) => {
    const document = good();
    change(document);
    write(`broken-${index}`, document);
  });
  const run = spawnSync(spectral, ["lint", "--quiet", "--format", "json", "--ruleset", ruleset, join(folder, "*.json")], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  assert.equal(run.status, 1, run.stderr);
  for (const { source, code, severity } of JSON.parse(run.stdout)) {
    assert.equal(severity, 0, `${code} is no error`);
    const name = basename(source, ".json");
    found.set(name, (found.get(name) ?? new Set()).add(code));
  }
});

after(() => rmSync(folder, { recursive: true }));

test("a document that keeps the conventions passes", () => {
  assert.deepEqual([...(found.get("good") ?? [])], []);
});

broken.forEach(([rule, what], index) => {
  test(`${rule} finds ${what}`, () => {
    assert.ok(found.get(`broken-${index}`)?.has(rule), `found only: ${[...(found.get(`broken-${index}`) ?? [])]}`);
  });
});

test("every rule is broken by a document above", () => {
  const rules = readFileSync(ruleset, "utf8").split(/^rules:$/m)[1].match(/^ {2}[a-zA-Z0-9-]+(?=:)/gm).map((name) => name.trim());
  assert.deepEqual([...new Set(broken.map(([rule]) => rule))].sort(), rules.sort());
});
