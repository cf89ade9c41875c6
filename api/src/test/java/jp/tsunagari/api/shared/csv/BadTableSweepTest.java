package jp.tsunagari.api.shared.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.util.Arrays;
import javax.sql.DataSource;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.Call;
import jp.tsunagari.api.support.FreshRecords;
import jp.tsunagari.api.support.Operation;
import jp.tsunagari.api.support.Refusals;
import org.junit.jupiter.api.Test;

/** A table that cannot be taken is refused whole, with the line and the column of each fault. */
@ApiTest
@TestProfile(FreshRecords.class)
class BadTableSweepTest {
    @Inject
    DataSource source;

    @Test
    void everyFaultyTableIsRefused() {
        Refusals refusals = new Refusals(source);
        for (Operation operation : Operation.all()) {
            if (operation.mediaTypes().contains(CsvWriter.MEDIA_TYPE)) {
                sweep(operation.call(CsvWriter.MEDIA_TYPE).withQuery("dryRun", null), refusals);
            }
        }
        refusals.finish(30);
    }

    private static void sweep(Call call, Refusals refusals) {
        String table = new String(call.body(), UTF_8);
        String head = table.lines().findFirst().orElseThrow();
        String row = table.lines().skip(1).findFirst().orElseThrow();
        String first = head.substring(0, head.indexOf(','));
        refusals.expect(call.withBody(new byte[0]), 422, "/rows", "empty");
        refusals.expect(with(call, head + "\r\n"), 422, "/rows", "head only");
        refusals.expect(with(call, table.replace(first, "見知らぬ列")), 422, "/rows/1", "unknown and missing column");
        refusals.expect(with(call, table.replaceFirst(",", ",見知らぬ列,")), 422, "/rows/1", "column too many");
        refusals.expect(with(call, table.replace(first, head.split(",")[1])), 422, "/rows/1", "column twice");
        refusals.expect(with(call, head + "\r\n" + row + ",多い,多い\r\n"), 422, "/rows/2", "cells too many");
        refusals.expect(
                with(call, head + "\r\n" + row.substring(0, row.indexOf(',')) + "\r\n"), 422, null, "cells too few");
        refusals.expect(with(call, table + "\"open"), 400, null, "a quote that never closes");
        refusals.expect(
                call.withBody(new byte[] {(byte) 0x81, (byte) 0xFF, (byte) 0xFF, ',', 'a'}), 400, null, "no encoding");
        refusals.expect(
                call.withBody(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0x8E, (byte) 0x73}),
                400,
                null,
                "a mark of UTF-8 before other bytes");
        refusals.expect(call.withBody(("\uFEFF" + table).getBytes(Charset.forName("UTF-32"))), 400, null, "UTF-32");
        for (int i = 0; i < head.split(",").length; i++) {
            for (String bad : new String[] {"a\u0007b", "長".repeat(3000)}) {
                String[] cells = Arrays.copyOf(row.split(",", -1), head.split(",").length);
                cells[i] = bad;
                refusals.expect(
                        with(call, head + "\r\n" + String.join(",", cells) + "\r\n"), 422, null, "bad cell " + i);
            }
        }
        byte[] large = Arrays.copyOf(call.body(), (20 << 20) + 1);
        Arrays.fill(large, call.body().length, large.length, (byte) '\n');
        refusals.expect(call.withBody(large), 413, null, "too large");
    }

    private static Call with(Call call, String table) {
        return call.withBody(table.getBytes(UTF_8));
    }
}
