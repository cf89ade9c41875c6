package jp.tsunagari.api.support;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the statements that a request prepares; a batch of any length is one. */
@ApplicationScoped
@PersistenceUnitExtension
public class SqlCount implements StatementInspector {
    private static final List<String> STATEMENTS = Collections.synchronizedList(new ArrayList<>());

    /** What the service asks its database during {@code request}; nothing else may call the service meanwhile. */
    public static List<String> of(Runnable request) {
        STATEMENTS.clear();
        request.run();
        return List.copyOf(STATEMENTS);
    }

    @Override
    public String inspect(String sql) {
        STATEMENTS.add(sql);
        return sql;
    }
}
