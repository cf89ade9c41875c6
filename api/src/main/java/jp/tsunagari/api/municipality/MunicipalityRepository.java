package jp.tsunagari.api.municipality;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.tsunagari.api.shared.paging.KeysetQuery;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;

@ApplicationScoped
public class MunicipalityRepository implements PanacheRepositoryBase<MunicipalityEntity, String> {

    Page<MunicipalityEntity> page(PageRequest request) {
        return KeysetQuery.by(MunicipalityEntity.class, "code").page(getEntityManager(), request, row -> row.code);
    }

    List<String> codesAmong(Collection<String> codes) {
        return getEntityManager()
                .createQuery("select m.code from MunicipalityEntity m where m.code in :codes", String.class)
                .setParameter("codes", codes)
                .getResultList();
    }

    Map<String, String> namesOf(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery(
                                "select m.code as code, m.name as name from MunicipalityEntity m where m.code in :codes",
                                Tuple.class)
                        .setParameter("codes", codes)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> row.get("code", String.class), row -> row.get("name", String.class)));
    }
}
