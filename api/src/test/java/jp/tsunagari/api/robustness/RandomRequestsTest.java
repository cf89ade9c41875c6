package jp.tsunagari.api.robustness;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import jp.tsunagari.api.shared.security.Role;
import jp.tsunagari.api.support.Api;
import jp.tsunagari.api.support.ApiTest;
import jp.tsunagari.api.support.FreshRecords;
import jp.tsunagari.api.support.Keys;
import jp.tsunagari.api.support.Operation;
import jp.tsunagari.api.support.StoredRows;
import jp.tsunagari.api.support.Together;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is sent, by whomever, is answered, soon, and not with a fault of ours; and nothing of it stays in memory. */
@ApiTest
@Tag("postgresql")
@TestProfile(FreshRecords.class)
class RandomRequestsTest {
    private static final int THREADS = 4;
    private static final int REQUESTS = 20_000;
    private static final int HANGS_MILLIS = 5_000;
    private static final long ROOM_BYTES = 64L << 20;

    @Inject
    DataSource source;

    @Test
    void twentyThousandRandomRequestsAreAnsweredWithoutAFaultOfTheService() throws Exception {
        List<Operation> operations = Operation.all();
        List<String> keys = List.of(
                Keys.admin(),
                Keys.of(Role.STAFF, Api.ICHIHARA),
                Keys.of(Role.COUNCIL, Api.ICHIHARA),
                Keys.of(Role.NATIONAL));
        StoredRows stored = new StoredRows(source);
        stored.keep();
        try {
            sendAll(operations, keys);
        } finally {
            stored.restore();
        }
    }

    private static void sendAll(List<Operation> operations, List<String> keys) throws Exception {
        run(new RandomRequest(0, operations, keys), REQUESTS / 10, new ArrayList<>());
        long before = usedAfterCollection();
        List<String> wrong = new ArrayList<>();
        List<Callable<Map<String, Integer>>> callers = new ArrayList<>();
        for (int i = 1; i <= THREADS; i++) {
            RandomRequest requests = new RandomRequest(i, operations, keys);
            callers.add(() -> run(requests, REQUESTS / THREADS, wrong));
        }
        Map<String, Integer> answers = new TreeMap<>();
        Together.run(callers).forEach(part -> part.forEach((status, n) -> answers.merge(status, n, Integer::sum)));
        assertEquals(
                List.of(), wrong.subList(0, Math.min(10, wrong.size())), () -> wrong.size() + " wrong; " + answers);
        assertEquals(
                REQUESTS, answers.values().stream().mapToInt(Integer::intValue).sum());
        assertTrue(answers.size() >= 10, () -> "too few kinds of answers to mean much: " + answers);
        long grown = usedAfterCollection() - before;
        assertTrue(grown < ROOM_BYTES, () -> "memory grew by " + grown + " bytes");
    }

    private static Map<String, Integer> run(RandomRequest requests, int times, List<String> wrong) {
        Map<String, Integer> answers = new TreeMap<>();
        for (int i = 0; i < times; i++) {
            byte[] request = requests.next();
            String status;
            try {
                status = statusOf(request);
            } catch (IOException hung) {
                status = hung.getClass().getSimpleName();
            }
            answers.merge(status, 1, Integer::sum);
            if (!status.matches("[1-4]\\d\\d|closed")) {
                synchronized (wrong) {
                    wrong.add(
                            status + " " + new String(request, ISO_8859_1).substring(0, Math.min(600, request.length)));
                }
            }
        }
        return answers;
    }

    /** The status of the answer; {@code closed} where the server takes a request for no HTTP at all and hangs up. */
    private static String statusOf(byte[] request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Api.port())) {
            socket.setSoTimeout(HANGS_MILLIS);
            try {
                socket.getOutputStream().write(request);
            } catch (SocketException refusedBeforeItWasRead) {
                // The answer may be there all the same.
            }
            InputStream in = socket.getInputStream();
            try {
                String answer = new String(in.readNBytes(12), ISO_8859_1);
                in.skipNBytes(in.available());
                return answer.length() < 12 ? "closed" : answer.substring(9);
            } catch (SocketException hungUp) {
                return "closed";
            }
        }
    }

    private static long usedAfterCollection() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
