package jp.tsunagari.api.event.calendar;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.tsunagari.api.shared.csv.Table;
import jp.tsunagari.domain.municipality.MunicipalityCode;

/** The event list of the municipal standard open data set (自治体標準オープンデータセット, dataset 12). */
public record OpenDataEvents(List<OpenDataEvent> rows) implements Table {

    /** One session, in all the columns of the data set and in their order; those that the service does not know stay empty. */
    public record OpenDataEvent(
            MunicipalityCode code,
            UUID number,
            String prefecture,
            String municipality,
            String title,
            String titleKana,
            String titleEnglish,
            LocalDate startsOn,
            LocalDate endsOn,
            String startsAt,
            String endsAt,
            String timeNote,
            String description,
            String fee,
            String feeDetail,
            String contact,
            String contactPhone,
            String contactExtension,
            String organiser,
            String venue,
            String address,
            String addressDetail,
            BigDecimal latitude,
            BigDecimal longitude,
            String access,
            String parking,
            Integer capacity,
            LocalDate registrationClosesOn,
            String registrationClosesAt,
            String registrationMethod,
            String url,
            String remarks) {}

    @Override
    public Class<?> rowType() {
        return OpenDataEvent.class;
    }
}
