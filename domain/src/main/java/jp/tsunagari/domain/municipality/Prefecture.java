package jp.tsunagari.domain.municipality;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The 47 prefectures (都道府県) in the order of their codes, 01 to 47 (JIS X 0401). */
public enum Prefecture {
    /** 北海道. */
    HOKKAIDO("北海道", "Hokkaido"),
    /** 青森県. */
    AOMORI("青森県", "Aomori"),
    /** 岩手県. */
    IWATE("岩手県", "Iwate"),
    /** 宮城県. */
    MIYAGI("宮城県", "Miyagi"),
    /** 秋田県. */
    AKITA("秋田県", "Akita"),
    /** 山形県. */
    YAMAGATA("山形県", "Yamagata"),
    /** 福島県. */
    FUKUSHIMA("福島県", "Fukushima"),
    /** 茨城県. */
    IBARAKI("茨城県", "Ibaraki"),
    /** 栃木県. */
    TOCHIGI("栃木県", "Tochigi"),
    /** 群馬県. */
    GUNMA("群馬県", "Gunma"),
    /** 埼玉県. */
    SAITAMA("埼玉県", "Saitama"),
    /** 千葉県. */
    CHIBA("千葉県", "Chiba"),
    /** 東京都. */
    TOKYO("東京都", "Tokyo"),
    /** 神奈川県. */
    KANAGAWA("神奈川県", "Kanagawa"),
    /** 新潟県. */
    NIIGATA("新潟県", "Niigata"),
    /** 富山県. */
    TOYAMA("富山県", "Toyama"),
    /** 石川県. */
    ISHIKAWA("石川県", "Ishikawa"),
    /** 福井県. */
    FUKUI("福井県", "Fukui"),
    /** 山梨県. */
    YAMANASHI("山梨県", "Yamanashi"),
    /** 長野県. */
    NAGANO("長野県", "Nagano"),
    /** 岐阜県. */
    GIFU("岐阜県", "Gifu"),
    /** 静岡県. */
    SHIZUOKA("静岡県", "Shizuoka"),
    /** 愛知県. */
    AICHI("愛知県", "Aichi"),
    /** 三重県. */
    MIE("三重県", "Mie"),
    /** 滋賀県. */
    SHIGA("滋賀県", "Shiga"),
    /** 京都府. */
    KYOTO("京都府", "Kyoto"),
    /** 大阪府. */
    OSAKA("大阪府", "Osaka"),
    /** 兵庫県. */
    HYOGO("兵庫県", "Hyogo"),
    /** 奈良県. */
    NARA("奈良県", "Nara"),
    /** 和歌山県. */
    WAKAYAMA("和歌山県", "Wakayama"),
    /** 鳥取県. */
    TOTTORI("鳥取県", "Tottori"),
    /** 島根県. */
    SHIMANE("島根県", "Shimane"),
    /** 岡山県. */
    OKAYAMA("岡山県", "Okayama"),
    /** 広島県. */
    HIROSHIMA("広島県", "Hiroshima"),
    /** 山口県. */
    YAMAGUCHI("山口県", "Yamaguchi"),
    /** 徳島県. */
    TOKUSHIMA("徳島県", "Tokushima"),
    /** 香川県. */
    KAGAWA("香川県", "Kagawa"),
    /** 愛媛県. */
    EHIME("愛媛県", "Ehime"),
    /** 高知県. */
    KOCHI("高知県", "Kochi"),
    /** 福岡県. */
    FUKUOKA("福岡県", "Fukuoka"),
    /** 佐賀県. */
    SAGA("佐賀県", "Saga"),
    /** 長崎県. */
    NAGASAKI("長崎県", "Nagasaki"),
    /** 熊本県. */
    KUMAMOTO("熊本県", "Kumamoto"),
    /** 大分県. */
    OITA("大分県", "Oita"),
    /** 宮崎県. */
    MIYAZAKI("宮崎県", "Miyazaki"),
    /** 鹿児島県. */
    KAGOSHIMA("鹿児島県", "Kagoshima"),
    /** 沖縄県. */
    OKINAWA("沖縄県", "Okinawa");

    private final String ja;
    private final String en;

    Prefecture(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    /** The prefecture of a two-digit code such as {@code 12}; none for any other text. */
    public static Optional<Prefecture> ofCode(String code) {
        return Arrays.stream(values())
                .filter(prefecture -> prefecture.code().equals(code))
                .findFirst();
    }

    /** The two digits that begin the codes of all its municipalities. */
    public String code() {
        return String.format(Locale.ROOT, "%02d", ordinal() + 1);
    }

    /** The name in Japanese, with 都, 道, 府 or 県. */
    public String ja() {
        return ja;
    }

    /** The name in English, without Prefecture. */
    public String en() {
        return en;
    }
}
