package se.handslag.participant.codes;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import se.handslag.kit.rest.Link;

/** A code list as shown. */
public record CodeListView(
        List<CodeView> items, @JsonProperty("_links") Map<String, Link> links) {}
