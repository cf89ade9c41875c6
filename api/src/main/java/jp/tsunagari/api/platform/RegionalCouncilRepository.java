package jp.tsunagari.api.platform;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
public class RegionalCouncilRepository implements PanacheRepositoryBase<RegionalCouncilEntity, UUID> {}
