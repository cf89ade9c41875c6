package jp.tsunagari.api.command;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import jp.tsunagari.api.access.ApiKeyInput;
import jp.tsunagari.api.access.ApiKeyService;
import jp.tsunagari.api.shared.problem.Language;
import jp.tsunagari.api.shared.problem.Messages;
import jp.tsunagari.api.shared.security.Role;

/** Makes another key for an administrator: for whoever has lost the first one and can start programs beside the database. */
@Singleton
@Unremovable
public class AdminKey implements QuarkusApplication {
    private final ApiKeyService keys;

    public AdminKey(ApiKeyService keys) {
        this.keys = keys;
    }

    @Override
    public int run(String... arguments) {
        String secret = keys.create(new ApiKeyInput("made by a command", Role.ADMIN, List.of(), null, null))
                .secret();
        for (Language language : Language.values()) {
            System.out.println(Messages.text(language, "command.admin-key", Map.of("secret", secret)));
        }
        return 0;
    }
}
