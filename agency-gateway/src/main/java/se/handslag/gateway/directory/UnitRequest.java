package se.handslag.gateway.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit to register. */
@Schema(name = "UnitRequest", description = "A unit to register.", examples = "{\"name\":\"Nyköping socialtjänst\"}")
record UnitRequest(
        @NotBlank(message = "Say what it is called.") @Size(max = 200, message = "At most 200 characters.")
        String name) {}
