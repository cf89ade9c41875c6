package jp.tsunagari.api.command;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.tsunagari.api.shared.problem.Language;
import jp.tsunagari.api.shared.problem.Messages;

/** Starts the service, or runs one of its commands beside it: without its port, its jobs, migrations or first records. */
@QuarkusMain
public class Tsunagari {
    private static final SortedMap<String, Class<? extends QuarkusApplication>> COMMANDS =
            new TreeMap<>(Map.of("verify-audit", VerifyAudit.class, "admin-key", AdminKey.class));

    private static final Map<String, String> ONLY_THE_COMMAND = Map.of(
            "quarkus.http.host-enabled", "false",
            "quarkus.scheduler.enabled", "false",
            "quarkus.flyway.migrate-at-start", "false",
            "tsunagari.demo.enabled", "false",
            "tsunagari.first-keys.enabled", "false",
            "quarkus.log.level", "ERROR");

    private Tsunagari() {}

    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            Quarkus.run();
            return;
        }
        Class<? extends QuarkusApplication> command = COMMANDS.get(arguments[0]);
        if (command == null) {
            for (Language language : Language.values()) {
                System.err.println(Messages.text(
                        language,
                        "command.unknown",
                        Map.of("command", arguments[0], "commands", String.join(", ", COMMANDS.keySet()))));
            }
            System.exit(2);
        }
        ONLY_THE_COMMAND.forEach(System::setProperty);
        Quarkus.run(command, Arrays.copyOfRange(arguments, 1, arguments.length));
    }
}
