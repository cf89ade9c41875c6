// The smallest document that keeps every rule; the tests break one thing of it at a time.
const problem = { description: "refused", content: { "application/problem+json": { schema: { type: "object" } } } };
const answer = (name, headers = {}) => ({
  description: "done",
  headers,
  content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
});
const text = { schema: { type: "string" } };
const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
const ifMatch = { name: "If-Match", in: "header", required: true, schema: { type: "string" } };
const query = (name) => ({ name, in: "query", schema: { type: "string" } });
const sends = (media, name) => ({ content: { [media]: { schema: { $ref: `#/components/schemas/${name}` } } } });
const operation = (operationId, more) => ({ operationId, summary: "Do it", tags: ["things"], ...more });

export const good = () => structuredClone({
  openapi: "3.1.0",
  info: { title: "Things", version: "1" },
  tags: [{ name: "things", description: "Things" }],
  paths: {
    "/api/v1/things": {
      get: operation("listThings", {
        parameters: [query("limit"), query("cursor")],
        responses: {
          200: {
            description: "done",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/PageThing" } },
              "text/csv": { schema: { type: "string" } },
            },
          },
          400: problem,
        },
      }),
      post: operation("createThing", {
        requestBody: sends("application/json", "ThingInput"),
        responses: { 201: answer("Thing", { Location: text }), 400: problem },
      }),
    },
    "/api/v1/things/{id}": {
      patch: operation("updateThing", {
        parameters: [id, ifMatch],
        requestBody: sends("application/merge-patch+json", "ThingInput"),
        responses: { 200: answer("Thing"), 400: problem },
      }),
      delete: operation("deleteThing", {
        parameters: [id, ifMatch],
        responses: { 204: { description: "gone" }, 400: problem },
      }),
    },
  },
  components: {
    schemas: {
      Thing: { type: "object", properties: { name: { type: "string" } } },
      ThingInput: {
        type: "object",
        additionalProperties: false,
        properties: {
          name: { type: "string", maxLength: 100 },
          openedOn: { type: ["string", "null"], format: "date" },
          kind: { type: "string", enum: ["A", "B"] },
          aliases: { type: "array", items: { type: "string", maxLength: 100 } },
          parts: {
            type: "array",
            items: { type: "object", additionalProperties: false, properties: { code: { type: "string", pattern: "^[0-9]$" } } },
          },
        },
      },
      PageThing: {
        type: "object",
        required: ["items", "nextCursor", "total"],
        properties: {
          items: { type: "array", items: { $ref: "#/components/schemas/Thing" } },
          nextCursor: { type: ["string", "null"] },
          total: { type: "integer" },
        },
      },
    },
  },
});
