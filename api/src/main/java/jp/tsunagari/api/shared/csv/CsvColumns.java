package jp.tsunagari.api.shared.csv;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import jp.tsunagari.domain.municipality.MunicipalityCode;
import jp.tsunagari.domain.partner.Field;
import jp.tsunagari.domain.shared.CorporateNumber;

/** Lays a record out as cells: one column a component; several values in one cell are separated by a semicolon. */
public final class CsvColumns {
    private CsvColumns() {}

    public static List<String> names(Class<?> type) {
        List<String> names = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            names.add(component.getName());
        }
        return names;
    }

    static List<String> cells(Object row) {
        List<String> cells = new ArrayList<>();
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            cells.add(neutralise(text(valueOf(component, row))));
        }
        return cells;
    }

    private static String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(CsvColumns::text).collect(Collectors.joining(";"));
        }
        if (value instanceof Field field) {
            return field.code();
        }
        if (value instanceof MunicipalityCode code) {
            return code.value();
        }
        if (value instanceof CorporateNumber number) {
            return number.value();
        }
        if (value instanceof Record inner && inner.getClass().getPackageName().startsWith("jp.tsunagari.api")) {
            return parts(inner);
        }
        return value.toString();
    }

    /** A value of several parts is written as its parts, the empty ones left out. */
    private static String parts(Record inner) {
        List<String> parts = new ArrayList<>();
        for (RecordComponent component : inner.getClass().getRecordComponents()) {
            String part = text(valueOf(component, inner));
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return String.join(" ", parts);
    }

    private static Object valueOf(RecordComponent component, Object row) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** A spreadsheet would run a cell that begins like a formula. One that looks neutralised already is too, to come back as it is. */
    public static String neutralise(String cell) {
        return isFormula(cell, 0) ? "'" + cell : cell;
    }

    /** The cell as it was before {@link #neutralise}. */
    public static String restore(String cell) {
        return cell.startsWith("'") && isFormula(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String cell, int from) {
        int first = from;
        while (first < cell.length() && cell.charAt(first) == '\'') {
            first++;
        }
        return first < cell.length() && "=+-@\t\r".indexOf(cell.charAt(first)) >= 0;
    }
}
