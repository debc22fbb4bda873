package se.handslag.outcome.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import se.handslag.kit.rest.Link;
import se.handslag.outcome.document.Document;
import se.handslag.outcome.format.html.HtmlPage;
import se.handslag.outcome.format.html.Style;

/**
 * Answers a report in the form that was asked for. Each form has a tag of its own, made of the figures and of what tells
 * the form from the others; that of a workbook is weak, because its bytes hold when it was packed.
 */
@ApplicationScoped
public class DocumentAnswers {
    private static final int TAG_BYTES = 16;
    private static final String VARY = "Accept, Accept-Language";
    private final ObjectMapper mapper;

    DocumentAnswers(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The report, or 304 if the caller holds these figures in this form already. */
    public Response answer(
            Request request, HttpHeaders headers, Decimals decimals, Document document, Map<String, Link> links) {
        Form form = Form.of(headers, decimals);
        byte[] json = write(DocumentView.of(document, links));
        EntityTag tag = tag(form, json);
        ResponseBuilder held = request.evaluatePreconditions(tag);
        if (held != null) {
            return held.tag(tag).header(HttpHeaders.VARY, VARY).build();
        }
        ResponseBuilder answer = Response.ok(
                        body(form, document, json), form.format().contentType())
                .tag(tag)
                .header(HttpHeaders.VARY, VARY);
        if (!form.format().bilingual()) {
            answer.header(HttpHeaders.CONTENT_LANGUAGE, form.language().tag());
        }
        form.format()
                .fileName(document.id())
                .ifPresent(name ->
                        answer.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\""));
        if (form.format() == Format.HTML) {
            answer.header("Content-Security-Policy", Style.POLICY);
        }
        return answer.build();
    }

    private static byte[] body(Form form, Document document, byte[] json) {
        return switch (form.format()) {
            case JSON -> json;
            case CSV -> new CsvForm(form.language(), form.decimals()).write(document);
            case XLSX -> new XlsxForm(form.language()).write(document);
            case HTML -> HtmlPage.of(document, form.language()).getBytes(StandardCharsets.UTF_8);
        };
    }

    private byte[] write(DocumentView view) {
        try {
            return mapper.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report is not JSON", e);
        }
    }

    private static EntityTag tag(Form form, byte[] json) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(form.name().getBytes(StandardCharsets.UTF_8));
            byte[] hash = digest.digest(json);
            String value = Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, TAG_BYTES));
            return new EntityTag(value, form.format().weak());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
