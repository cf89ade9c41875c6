package jp.tsunagari.api.support;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the statements that a request prepares, and not those of jobs; a batch of any length is one. */
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
        if (isInRequest()) {
            STATEMENTS.add(sql);
        }
        return sql;
    }

    private static boolean isInRequest() {
        ArcContainer container = Arc.container();
        return container != null
                && container.requestContext().isActive()
                && container.instance(CurrentVertxRequest.class).get().getCurrent() != null;
    }
}
