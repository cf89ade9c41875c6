package jp.tsunagari.api.shared.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** What the contract says of itself. */
final class ContractHead {
    private ContractHead() {}

    static void write(OpenAPI contract) {
        contract.setInfo(
                OASFactory.createInfo()
                        .title("Tsunagari")
                        .version("1")
                        .description(
                                """
                        孤独・孤立対策の官民連携プラットフォームを市区町村が運営するためのAPIです。
                        The API on which a Japanese city runs its public-private partnership platform against loneliness and isolation.

                        Errors are RFC 9457 problem details; `Accept-Language: en` gives them in English. Lists are keyset pages. \
                        PATCH and DELETE need the `ETag` that was read as `If-Match`."""));
        contract.setServers(List.of(OASFactory.createServer().url("/")));
        contract.setTags(List.of(
                tag("municipalities", "地方公共団体 · municipalities"),
                tag("platforms", "官民連携プラットフォーム · platforms, their life, members and regional council"),
                tag("organisations", "団体 · organisations"),
                tag("committees", "既存会議体 · committees, seats on them, the inventory"),
                tag("partners", "コアパートナー選定 · core-partner ranking and decisions"),
                tag("surveys", "調査 · surveys, from the questionnaire and the sample to published tables"),
                tag("pilot-events", "試行的事業 · pilot events, their sessions, who came and what it changed"),
                tag("registrations", "申込 · who takes part in sessions, who waits, and the mails to them"),
                tag("funding", "財源・交付決定・配分・発注・支払 · sources of money, the ledger of a platform, its summary"),
                tag("year-summaries", "年度のまとめ · a year in figures, of one platform and over all of them"),
                tag("access", "APIキー · API keys of systems"),
                tag("changes", "変更の通知（取得型） · what changed, for systems that follow"),
                tag("audit", "監査記録 · who did what, when and from where"),
                tag("webhooks", "通知の送信先 · systems that are called when records change, and what was sent to them"),
                tag("code-lists", "コード一覧 · labels of every enumeration")));
    }

    private static Tag tag(String name, String description) {
        return OASFactory.createTag().name(name).description(description);
    }
}
