package jp.tsunagari.api.partner;

import java.util.UUID;
import jp.tsunagari.domain.partner.MemberState;
import jp.tsunagari.domain.partner.MemberTier;

/** Which members of a platform a list shows; null means all. */
public record MemberFilter(UUID platformId, MemberTier tier, MemberState state) {}
