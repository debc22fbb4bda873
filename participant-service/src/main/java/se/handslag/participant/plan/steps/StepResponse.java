package se.handslag.participant.plan.steps;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Documents that an act answers 201 with the step as it is after it; the ETag is the plan's. */
@APIResponse(
        responseCode = "201",
        description = "Done; the step as it is now. The ETag is the plan's.",
        content = @Content(schema = @Schema(implementation = StepAnswerView.class)))
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface StepResponse {}
