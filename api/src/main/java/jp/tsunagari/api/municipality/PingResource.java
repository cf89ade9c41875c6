package jp.tsunagari.api.municipality;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/api/v1")
public class PingResource {
    @GET
    @Path("ping")
    public String ping() {
        return "ok";
    }
}
