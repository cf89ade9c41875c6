package jp.tsunagari.api.webhook;

import java.time.Instant;

/** A change as the feed tells it: which record, and nothing of what stands in it. */
record FeedChange(
        long number, String municipalityCode, String type, String kind, String recordId, long version, Instant at) {}
