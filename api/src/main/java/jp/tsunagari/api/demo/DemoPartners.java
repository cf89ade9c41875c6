package jp.tsunagari.api.demo;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.UUID;
import jp.tsunagari.api.partner.MemberInput;
import jp.tsunagari.api.partner.MemberService;
import jp.tsunagari.api.partner.SelectionInput;
import jp.tsunagari.api.partner.SelectionService;

/** Loads the member organisations of a platform and the decisions by which they were found. */
@Singleton
class DemoPartners {
    private final DemoRecords records;
    private final MemberService members;
    private final SelectionService selections;

    DemoPartners(DemoRecords records, MemberService members, SelectionService selections) {
        this.records = records;
        this.members = members;
        this.selections = selections;
    }

    void load(UUID platform, JsonNode city) {
        for (JsonNode row : city.path("members")) {
            DemoRecords.Item item = records.item(row, null);
            members.create(item.id(), platform, item.as(MemberInput.class));
        }
        for (JsonNode row : city.path("selections")) {
            DemoRecords.Item item = records.item(row, null);
            selections.decide(item.id(), platform, item.as(SelectionInput.class));
        }
    }
}
