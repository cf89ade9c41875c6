package jp.tsunagari.api.survey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import jp.tsunagari.api.shared.input.InputReader;
import jp.tsunagari.api.shared.problem.Problem;

@ApplicationScoped
public class QuestionnaireTemplateService {
    private final ObjectMapper mapper;

    public QuestionnaireTemplateService(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    public List<QuestionnaireTemplateView.Head> list() {
        return Arrays.stream(QuestionnaireTemplate.values())
                .map(QuestionnaireTemplateView.Head::of)
                .toList();
    }

    /** The template, read like a questionnaire that a caller sends. */
    public QuestionnaireTemplateView get(String name) {
        QuestionnaireTemplate template = QuestionnaireTemplate.named(name).orElseThrow(Problem::notFound);
        ObjectNode file = (ObjectNode) file(template);
        String source = file.remove("source").textValue();
        return new QuestionnaireTemplateView(
                QuestionnaireTemplateView.Head.of(template),
                source,
                InputReader.read(file, QuestionnaireInput.class).questions());
    }

    private JsonNode file(QuestionnaireTemplate template) {
        try (InputStream in = QuestionnaireTemplateService.class.getResourceAsStream(
                "/questionnaires/" + template.slug() + ".json")) {
            return mapper.readTree(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
