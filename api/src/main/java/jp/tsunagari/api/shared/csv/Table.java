package jp.tsunagari.api.shared.csv;

import java.util.List;

/** An answer whose rows can also be had as CSV. */
public interface Table {
    List<?> rows();

    /** The record that a row is an instance of; its components are the columns. */
    Class<?> rowType();
}
