package jp.tsunagari.api.partner;

import java.nio.charset.StandardCharsets;
import jp.tsunagari.api.shared.concurrency.Stored;

/** A decision, given back as it was written. */
record StoredSelection(String snapshot) implements Stored {
    @Override
    public long version() {
        return 0;
    }

    @Override
    public byte[] bytes() {
        return snapshot.getBytes(StandardCharsets.UTF_8);
    }
}
