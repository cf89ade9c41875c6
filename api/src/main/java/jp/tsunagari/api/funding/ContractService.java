package jp.tsunagari.api.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.tsunagari.api.organisation.OrganisationService;
import jp.tsunagari.api.shared.paging.Page;
import jp.tsunagari.api.shared.paging.PageRequest;
import jp.tsunagari.api.shared.persistence.Ids;
import jp.tsunagari.api.shared.problem.Fault;
import jp.tsunagari.domain.funding.Contractor;
import jp.tsunagari.domain.funding.EntryKind;
import jp.tsunagari.domain.funding.Spending;

@ApplicationScoped
public class ContractService {
    private final ContractRepository contracts;
    private final AllocationRepository allocations;
    private final AwardRepository awards;
    private final LedgerMovementRepository movements;
    private final OrganisationService organisations;

    public ContractService(
            ContractRepository contracts,
            AllocationRepository allocations,
            AwardRepository awards,
            LedgerMovementRepository movements,
            OrganisationService organisations) {
        this.contracts = contracts;
        this.allocations = allocations;
        this.awards = awards;
        this.movements = movements;
        this.organisations = organisations;
    }

    @Transactional
    public Page<ContractView> list(UUID allocationId, PageRequest request) {
        allocations.require(allocationId);
        return contracts.page(allocationId, request).mapAll(this::views);
    }

    @Transactional
    public ContractView get(UUID id) {
        return views(List.of(contracts.require(id))).get(0);
    }

    @Transactional
    public ContractView create(UUID allocationId, ContractInput input) {
        return create(Ids.next(), allocationId, input);
    }

    /** With an id of the caller's choosing, which only the loader of the embedded records has. */
    @Transactional
    public ContractView create(UUID id, UUID allocationId, ContractInput input) {
        AllocationEntity allocation = allocations.requireToChange(allocationId);
        AwardEntity award = awards.requireOpen(allocation.awardId);
        ContractEntity entity = ContractEntity.of(id, award, allocationId, input, contractors(award, input));
        EntrySums sums = movements.of(EntryKind.ALLOCATION, allocationId);
        FundingRefusals.allowed(Spending.within(
                EntryKind.ALLOCATION,
                sums.of(EntryKind.ALLOCATION),
                sums.under(EntryKind.ALLOCATION),
                input.amountYen()));
        contracts.save(entity);
        return ContractView.of(entity, EntrySums.ofNew(EntryKind.CONTRACT, entity.amountYen));
    }

    /** An organisation of the city that is given without a name is written down with the name that it has now. */
    private List<ContractorRow> contractors(AwardEntity award, ContractInput input) {
        List<Contractor> given =
                input.contractors().stream().map(ContractorForm::toContractor).toList();
        List<Fault> faults = new ArrayList<>(input.sourceFaults());
        faults.addAll(ContractEntity.dateFaults(award, input));
        Map<String, UUID> known = new HashMap<>();
        for (int i = 0; i < given.size(); i++) {
            String place = "contractors/" + i;
            given.get(i).faults().forEach(refusal -> faults.add(Fault.of(refusal.below(place), "")));
            if (given.get(i).organisationId() != null) {
                known.put("/" + place + "/organisationId", given.get(i).organisationId());
            }
        }
        FundingRefusals.refuse(faults);
        organisations.requireAll(known, award.municipalityCode);
        Set<UUID> nameless = given.stream()
                .filter(contractor -> contractor.organisationId() != null && contractor.name() == null)
                .map(Contractor::organisationId)
                .collect(Collectors.toSet());
        Map<UUID, String> names = organisations.names(nameless);
        return given.stream()
                .map(contractor -> ContractorRow.of(contractor, names))
                .collect(Collectors.toList());
    }

    private List<ContractView> views(List<ContractEntity> rows) {
        Map<UUID, EntrySums> sums = movements.of(
                EntryKind.CONTRACT, rows.stream().map(row -> row.id).toList());
        return rows.stream().map(row -> ContractView.of(row, sums.get(row.id))).toList();
    }
}
