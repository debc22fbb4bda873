package se.handslag.intervention.queue.moving;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import se.handslag.intervention.queue.QueueEntry;
import se.handslag.intervention.queue.moving.QueueResult.AlreadyRunning;
import se.handslag.intervention.queue.moving.QueueResult.AlreadyWaiting;
import se.handslag.intervention.queue.moving.QueueResult.Done;
import se.handslag.intervention.queue.moving.QueueResult.Refused;
import se.handslag.intervention.queue.moving.QueueResult.UnknownEntry;
import se.handslag.intervention.queue.moving.QueueResult.UnknownIntervention;
import se.handslag.intervention.queue.moving.QueueResult.UnknownParticipant;
import se.handslag.intervention.queue.moving.QueueResult.Unlisted;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.Links;

/** How results of moves are answered. */
final class QueueAnswers {

    private QueueAnswers() {}

    static Response of(QueueResult result, UriInfo uri) {
        return switch (result) {
            case Done done -> created(done.entry(), uri);
            case UnknownIntervention no -> throw QueueProblems.noIntervention();
            case UnknownParticipant no -> throw QueueProblems.noParticipant();
            case UnknownEntry no -> throw QueueProblems.noEntry();
            case AlreadyWaiting no -> throw QueueProblems.alreadyWaiting();
            case AlreadyRunning no -> throw QueueProblems.alreadyRunning();
            case Unlisted no -> throw QueueProblems.unlisted(no.codes());
            case Refused no -> throw QueueProblems.refused(no.why());
        };
    }

    /** Each move is read with its wait, so that is where it is. */
    private static Response created(QueueEntry entry, UriInfo uri) {
        URI self = Links.to(uri, "queue-entries", entry.id());
        return Response.created(self)
                .tag(Etags.of(entry.version()))
                .entity(QueueReceipt.of(entry, self))
                .build();
    }
}
