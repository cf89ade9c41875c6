package jp.tsunagari.api.shared.csv;

import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.problem.Language;
import jp.tsunagari.api.shared.problem.Messages;

/** Every list as CSV the way Japanese offices open it: UTF-8 with BOM, CRLF, heads in the caller's language. */
@Provider
@Produces(CsvWriter.MEDIA_TYPE)
public class CsvWriter implements MessageBodyWriter<Object> {
    public static final String MEDIA_TYPE = "text/csv";

    @Context
    HttpHeaders headers;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Page.class || Table.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Object list,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> responseHeaders,
            OutputStream out)
            throws IOException {
        responseHeaders.putSingle(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE + ";charset=UTF-8");
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (list instanceof Page<?> page) {
            write(page.items(), (Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[0], text);
        } else {
            Table table = (Table) list;
            write(table.rows(), table.rowType(), text);
        }
        text.flush();
    }

    private void write(List<?> rows, Class<?> rowType, Writer text) throws IOException {
        text.write('\uFEFF');
        Language language = Language.of(headers);
        var csv = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        csv.writeRecord(CsvColumns.names(rowType).stream()
                .map(name -> head(language, rowType, name))
                .toList());
        for (Object row : rows) {
            csv.writeRecord(CsvColumns.cells(row));
        }
        csv.flush();
    }

    /** A word that means something else in one table has a head of its own there. */
    private static String head(Language language, Class<?> rowType, String name) {
        String own = "column." + rowType.getSimpleName() + "." + name;
        return Messages.text(language, Messages.has(own) ? own : "column." + name, Map.of());
    }
}
