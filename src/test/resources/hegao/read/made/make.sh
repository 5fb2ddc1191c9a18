#!/bin/sh
# Makes these files anew: make.sh ARTICLES OUT, with soffice and pandoc on the path (Debian 12:
# libreoffice-writer-nogui libreoffice-calc-nogui pandoc fonts-noto-cjk). The two- and three-column pages of
# columns/ are the same articles under a headline across the page, set in three columns.
set -e
articles=$1 out=$2
office() { soffice --headless "-env:UserInstallation=file://$out/profile" "$@" >/dev/null 2>&1; }
mkdir -p "$out/libreoffice" "$out/pandoc"
office --infilter='Text (encoded):UTF8' --convert-to 'docx:MS Word 2007 XML' --outdir "$out/libreoffice" "$articles"/*.txt
for format in doc rtf pdf html; do
  office --convert-to $format --outdir "$out/libreoffice" "$out"/libreoffice/*.docx
done
table=$(dirname "$0")/libreoffice/渔业.csv
# Separated by commas, quoted by ", in UTF-8.
office --infilter='CSV:44,34,76' --convert-to xlsx --outdir "$out/libreoffice" "$table"
office --convert-to xls --outdir "$out/libreoffice" "$out/libreoffice/渔业.xlsx"
for article in "$articles"/*.txt; do
  name=$(basename "$article" .txt)
  # A line of the article is a paragraph of the document.
  awk '{ print; print "" }' "$article" >"$out/$name.md"
  for format in docx html rtf; do
    pandoc -f markdown-yaml_metadata_block "$out/$name.md" -s --metadata pagetitle=x -o "$out/pandoc/$name.$format"
  done
  rm "$out/$name.md"
done
rm -rf "$out/profile"
