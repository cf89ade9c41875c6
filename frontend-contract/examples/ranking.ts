// The main job of a city office in three calls: find the platform, read the ranking, preview the core partners.
import createClient from "openapi-fetch";
import type { components, paths } from "@tsunagari/contract";

declare const process: { env: Record<string, string | undefined> };

type Problem = components["schemas"]["Problem"];

// Lists also come as CSV; this client speaks JSON, and problems are JSON too.
const api = createClient<paths, `application/${string}json`>({
  baseUrl: "http://localhost:8080",
  // The ranking is read inside the city: the key for STAFF that the first start printed.
  headers: { "Accept-Language": "en", Authorization: `Bearer ${process.env.TSUNAGARI_KEY}` },
});

function explain(problem: Problem): Error {
  const faults = (problem.errors ?? []).map((fault) => `${fault.pointer}: ${fault.message}`);
  return new Error([`${problem.status} ${problem.title}`, ...faults].join("\n"));
}

export async function showCorePartners(municipalityCode: string): Promise<void> {
  const platforms = await api.GET("/api/v1/platforms", { params: { query: { municipalityCode } } });
  if (platforms.error) throw explain(platforms.error);
  const platform = platforms.data.items[0];
  if (!platform) throw new Error(`no platform in ${municipalityCode}`);

  const ranking = await api.GET("/api/v1/platforms/{platformId}/core-partner-ranking", {
    params: { path: { platformId: platform.id }, query: { limit: 10 } },
  });
  if (ranking.error) throw explain(ranking.error);
  for (const place of ranking.data.items) {
    const committees = place.committees.map((committee) => committee.name).join("、");
    console.log(`${place.rank} ${place.name} ${place.committeeCount} (${committees})`);
  }

  const preview = await api.POST("/api/v1/platforms/{platformId}/core-partner-selections", {
    params: { path: { platformId: platform.id } },
    body: { seats: 6, tiePolicy: "INCLUDE_TIES", dryRun: true },
  });
  if (preview.error) throw explain(preview.error);
  const chosen = preview.data.candidates.filter((candidate) => candidate.selected);
  console.log(chosen.map((candidate) => `${candidate.name}: ${candidate.because}`).join("\n"));
}

await showCorePartners("122190");
