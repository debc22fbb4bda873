package se.handslag.kit.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.jandex.IndexReader;
import org.junit.jupiter.api.Test;

class ContractFilesTest {
    @Test
    void everyRecordWithATypeIsListedAndNothingElse() throws IOException {
        var index = new IndexReader(new ByteArrayInputStream(ContractSchemas.bytes("META-INF/jandex.idx"))).read();
        Set<String> annotated = index.getAnnotations(EventType.class).stream()
                .map(annotation -> annotation.target().asClass().name().toString())
                .collect(Collectors.toSet());
        Set<String> listed =
                Contracts.domain().stream().map(c -> c.data().getName()).collect(Collectors.toSet());
        assertEquals(annotated, listed);
    }

    @Test
    void everyFileBelongsToAType() throws IOException, URISyntaxException {
        Set<String> known = ContractSchemas.contracts()
                .flatMap(c -> Stream.of(c.schemaResource(), c.exampleResource()))
                .collect(Collectors.toSet());
        assertEquals(known, files());
    }

    private static Set<String> files() throws IOException, URISyntaxException {
        Path root = Path.of(Objects.requireNonNull(ContractFilesTest.class.getResource("/contracts"))
                .toURI());
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(".json"))
                    .map(file -> root.getParent().relativize(file).toString())
                    .collect(Collectors.toSet());
        }
    }
}
