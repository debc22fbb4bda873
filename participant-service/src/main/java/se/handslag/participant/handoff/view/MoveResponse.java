package se.handslag.participant.handoff.view;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Documents that a move answers 201 with the hand-off as it is after it. */
@APIResponse(
        responseCode = "201",
        description = "Done; the hand-off as it is now",
        content = @Content(schema = @Schema(implementation = HandOffView.class)))
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface MoveResponse {}
