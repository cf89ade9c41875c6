package jp.tsunagari.domain.platform;

/**
 * The establishment steps (行程) ①–⑨ with their phase (令和6年度の事例集, 連携PFの行程). Cities take them out of order and again
 * in later years, so the order here is for showing, never enforced.
 */
public enum EstablishmentStep {
    /** 主担当部署の設定. */
    LEAD_DEPARTMENT("①", Phase.INITIAL),
    /** 担当者の初動. */
    FIRST_MOVES("②", Phase.INITIAL),
    /** 地域の現状把握. */
    SITUATION_SURVEY("③", Phase.PREPARATION),
    /** 取組テーマの設定. */
    THEME("④-1", Phase.PREPARATION),
    /** 連携PFの企画・設計. */
    DESIGN("④-2", Phase.PREPARATION),
    /** 関係団体のリストアップ, inside the city office (庁内). */
    INVITATION_INSIDE("⑤", Phase.PREPARATION),
    /** 関係団体のリストアップ, outside the city office (庁外). */
    INVITATION_OUTSIDE("⑤", Phase.PREPARATION),
    /** 域内住民・団体への情報発信. */
    PUBLICITY("⑥", Phase.ESTABLISHMENT),
    /** 連携PFの運営. */
    RUNNING("⑦", Phase.ESTABLISHMENT),
    /** 地域協議会の設置. */
    REGIONAL_COUNCIL("⑧", Phase.SELF_SUSTAINING),
    /** PFの活性化. */
    EXPANSION("⑨", Phase.SELF_SUSTAINING),
    /** A step of the city's own list, outside ①–⑨. */
    OWN(null, null);

    private final String mark;
    private final Phase phase;

    EstablishmentStep(String mark, Phase phase) {
        this.mark = mark;
        this.phase = phase;
    }

    /** The printed number, such as ④-1; null for {@link #OWN}. */
    public String mark() {
        return mark;
    }

    /** The phase it belongs to; null for {@link #OWN}. */
    public Phase phase() {
        return phase;
    }
}
