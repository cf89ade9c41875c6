package jp.tsunagari.api.shared.idempotency;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import jp.tsunagari.api.shared.input.Input;
import jp.tsunagari.api.shared.problem.Problem;
import jp.tsunagari.api.shared.problem.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Fails at the first call of each name, and tells at the next ones how often it was called. */
@Path("/test/retries/{name}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RetriedResource {
    static final Map<String, CountDownLatch> GATES = new ConcurrentHashMap<>();
    static final Map<String, CountDownLatch> ENTERED = new ConcurrentHashMap<>();
    private static final Map<String, AtomicInteger> CALLS = new ConcurrentHashMap<>();

    public record Body(String text) implements Input {}

    public record Calls(int calls) {}

    public record NewKey(UUID id, String secret, boolean secretOmitted) implements CarriesSecret {
        @Override
        public NewKey withoutSecret() {
            return new NewKey(id, null, true);
        }
    }

    @POST
    @Path("problem/{type}")
    @Idempotent
    @Operation(hidden = true)
    public Calls problem(@PathParam("name") String name, @PathParam("type") ProblemType type, Body body) {
        int calls = call(name);
        if (calls == 1) {
            throw Problem.of(type);
        }
        return new Calls(calls);
    }

    @POST
    @Path("error")
    @Idempotent
    @Operation(hidden = true)
    public Calls error(@PathParam("name") String name) {
        int calls = call(name);
        if (calls == 1) {
            throw new AssertionError("unexpected");
        }
        return new Calls(calls);
    }

    @POST
    @Path("nothing")
    @Idempotent
    @Operation(hidden = true)
    public void nothing(@PathParam("name") String name) {
        call(name);
    }

    @POST
    @Path("secret")
    @Idempotent
    @Operation(hidden = true)
    public NewKey secret(@PathParam("name") String name) {
        return new NewKey(UUID.randomUUID(), "the-secret-of-" + name, false);
    }

    @POST
    @Path("slow")
    @Idempotent
    @Operation(hidden = true)
    public Calls slow(@PathParam("name") String name) throws InterruptedException {
        ENTERED.get(name).countDown();
        GATES.get(name).await();
        return new Calls(call(name));
    }

    static int calls(String name) {
        return CALLS.getOrDefault(name, new AtomicInteger()).get();
    }

    private static int call(String name) {
        return CALLS.computeIfAbsent(name, unused -> new AtomicInteger()).incrementAndGet();
    }
}
