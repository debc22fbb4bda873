package se.handslag.participant.number;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.participant.number.ReadNumbers.NumberRead;

/** The numbers that the caller may read; of all others nothing is said, not even why. */
@Schema(
        examples = "{\"items\": [{\"participationId\": \"019ab4f3-1a2b-7c4d-8e5f-6a7b8c9d0e1f\","
                + " \"number\": \"199001012385\"}]}")
public record IdentityReadingView(List<Item> items) {

    /**
     * A number.
     *
     * @param number 12 digits
     */
    public record Item(UUID participationId, String number) {
        /** Keeps the number out of every log (R4.4). */
        @Override
        public String toString() {
            return "Item[protected]";
        }
    }

    static IdentityReadingView of(List<NumberRead> numbers) {
        return new IdentityReadingView(numbers.stream()
                .map(read -> new Item(
                        read.participation().participationId(), read.number().digits()))
                .toList());
    }
}
