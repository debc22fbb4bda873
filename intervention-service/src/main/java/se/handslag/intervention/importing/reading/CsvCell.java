package se.handslag.intervention.importing.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** How a cell's text is read. What does not fit stays text, and is refused where a number or a list is wanted. */
enum CsvCell {
    TEXT {
        @Override
        JsonNode read(String text) {
            return TextNode.valueOf(text);
        }
    },
    NUMBER {
        @Override
        JsonNode read(String text) {
            return text.matches("[0-9]{1,9}") ? IntNode.valueOf(Integer.parseInt(text)) : TextNode.valueOf(text);
        }
    },
    YES_OR_NO {
        @Override
        JsonNode read(String text) {
            return switch (text) {
                case "true" -> BooleanNode.TRUE;
                case "false" -> BooleanNode.FALSE;
                default -> TextNode.valueOf(text);
            };
        }
    },
    /** {@code A_KASSA|SJUKPENNING}. */
    CODES {
        @Override
        JsonNode read(String text) {
            ArrayNode codes = JsonNodeFactory.instance.arrayNode();
            for (String code : text.split("\\|", -1)) {
                codes.add(code.strip());
            }
            return codes;
        }
    },
    /** {@code WORKS_SUBSIDISED:75|SELF_EMPLOYED:25}; studies may leave out the kind: {@code :50}. */
    SHARES {
        @Override
        JsonNode read(String text) {
            ArrayNode shares = JsonNodeFactory.instance.arrayNode();
            for (String share : text.split("\\|", -1)) {
                int colon = share.lastIndexOf(':');
                ObjectNode item = shares.addObject();
                String kind = share.substring(0, Math.max(colon, 0)).strip();
                if (!kind.isEmpty()) {
                    item.put("kind", kind);
                }
                item.set("percent", NUMBER.read(share.substring(colon + 1).strip()));
            }
            return shares;
        }
    },
    /** {@code closeness:NEAR|health:GOOD}. */
    ANSWERS {
        @Override
        JsonNode read(String text) {
            ArrayNode answers = JsonNodeFactory.instance.arrayNode();
            for (String answer : text.split("\\|", -1)) {
                int colon = answer.indexOf(':');
                answers.addObject()
                        .put("question", answer.substring(0, Math.max(colon, 0)).strip())
                        .put("answer", answer.substring(colon + 1).strip());
            }
            return answers;
        }
    };

    abstract JsonNode read(String text);
}
