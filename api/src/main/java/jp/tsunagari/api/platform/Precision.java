package jp.tsunagari.api.platform;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How exact a printed count is: documents write 70名, 約70名 and 60名以上. */
@Schema(name = "CountPrecision")
public enum Precision {
    EXACT,
    ABOUT,
    AT_LEAST
}
