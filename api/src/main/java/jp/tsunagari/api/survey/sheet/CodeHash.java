package jp.tsunagari.api.survey.sheet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import jp.tsunagari.domain.survey.InvitationCode;

/** What is stored of a code: SHA-256 over the survey and the code, so that one code in two surveys is stored differently. */
final class CodeHash {
    private CodeHash() {}

    static String of(UUID surveyId, InvitationCode code) {
        try {
            byte[] text = (surveyId + "/" + code.value()).getBytes(StandardCharsets.US_ASCII);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
