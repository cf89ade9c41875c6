package jp.tsunagari.api.audit;

/**
 * What all chains came to. Whoever notes it elsewhere can tell later that nothing up to that number was altered or cut off since.
 *
 * @param upTo the number of the last sealed entry
 * @param hash over the last seal of every chain up to that number
 */
public record AuditHeads(long upTo, String hash) {}
