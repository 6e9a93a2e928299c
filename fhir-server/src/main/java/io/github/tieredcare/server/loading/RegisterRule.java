package io.github.tieredcare.server.loading;

import java.util.Locale;

/** What a register's file has to keep to before its records are judged as any others. */
enum RegisterRule {
  FOLDER_HOLDS_REGISTERS("目录中没有任何登记文件：{0}。", "The folder holds none of the register files: {0}."),
  FILE_IS_READABLE("文件无法按 UTF-8 编码的 CSV 读取：{0}。", "The file cannot be read as CSV in UTF-8: {0}."),
  COLUMN_IS_KNOWN("表头中没有这一列的定义：{0}。", "The header names a column that is not known: {0}."),
  COLUMN_IS_THERE("表头缺少必需的列：{0}。", "The header lacks a column that is needed: {0}."),
  ROW_FITS_ITS_HEADER("本行的列数与表头不符：{0}。", "The row has other cells than the header: {0}."),
  CELL_IS_FILLED("此列必须填写。", "This column must be filled."),
  CELL_IS_READABLE("此列的值无法识别：{0}。", "The value cannot be read: {0}."),
  ID_IS_STABLE(
      "id 只能含字母、数字、连字符和点，最长 64 位，且不能全为数字：{0}。",
      "An id has letters, digits, hyphens and dots, 64 at most, and not digits alone: {0}."),
  ID_IS_USED_ONCE("该 id 已被另一行使用：{0}。", "Another row has this id already: {0}."),
  REFERENCE_IS_REGISTERED(
      "所引用的记录既不在登记文件中，也不在平台上：{0}。",
      "It refers to what is in none of the files, nor on the exchange: {0}.");

  private final String chinese;
  private final String english;

  RegisterRule(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  RegisterFault at(Place place, String what) {
    return new RegisterFault(
        place, code(), chinese.replace("{0}", what), english.replace("{0}", what));
  }

  private String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
