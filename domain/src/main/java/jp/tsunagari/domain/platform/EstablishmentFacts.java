package jp.tsunagari.domain.platform;

import java.time.LocalDate;
import java.util.Objects;
import jp.tsunagari.domain.shared.FiscalYear;

/**
 * What has to be known of a platform to decide whether it may be called established.
 *
 * @param leadDepartment lead department (担当部局); null or blank where none is set
 * @param concept concept of the platform; null or blank where none is set
 * @param charterAdopted whether a charter (要領) is adopted
 * @param establishedFiscalYear fiscal year of establishment, or null
 * @param establishedOn day of establishment, or null where only the year is known
 * @param acceptedCorePartners number of core partners who have accepted
 * @param advisoryBody whether a committee serves as advisory body (助言機関)
 * @param meetingHeldOrScheduled whether a meeting was held or is scheduled
 * @param today today in Japan
 */
public record EstablishmentFacts(
        String leadDepartment,
        String concept,
        boolean charterAdopted,
        FiscalYear establishedFiscalYear,
        LocalDate establishedOn,
        int acceptedCorePartners,
        boolean advisoryBody,
        boolean meetingHeldOrScheduled,
        LocalDate today) {

    /** The caller always knows what day it is. */
    public EstablishmentFacts {
        Objects.requireNonNull(today);
    }
}
