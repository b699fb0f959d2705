#!/bin/sh
# Rebuilds the vendored style sheets and scripts from the versions locked in package-lock.json, and their manifest of
# hashes. Run by hand when a version changes: needs npm. The build and the service never run it.
set -eu
cd "$(dirname "$0")"
npm ci --ignore-scripts --omit=optional --no-audit --no-fund --silent
vendor=../src/main/resources/static/vendor
rm -rf "$vendor"

version() { node -p "require('./node_modules/$1/package.json').version"; }
style() { npx sass --style=compressed --no-source-map --no-charset --quiet-deps --load-path=node_modules --load-path=. "$1" "$2"; }

govuk=$vendor/govuk-frontend-$(version govuk-frontend)
mkdir -p "$govuk"
style govuk.scss "$govuk/govuk-frontend.css"
sed 's,//# sourceMappingURL=.*,,' node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js > "$govuk/govuk-frontend.js"
cp licences/govuk-frontend.txt "$govuk/LICENSE"

moj=$vendor/moj-frontend-$(version @ministryofjustice/frontend)
mkdir -p "$moj"
style moj.scss "$moj/moj-frontend.css"
cp node_modules/@ministryofjustice/frontend/moj/assets/images/icon-document.svg "$moj/"
cp licences/moj-frontend.txt "$moj/LICENSE"

world=../src/main/resources/org/safepassage/service/crossings/world
mkdir -p "$world"
cp node_modules/world-atlas/countries-50m.json node_modules/world-atlas/LICENSE "$world/"

if grep -rohE 'GDS Transport|url\([^)]*\)' "$vendor" --include=*.css | grep -v '^url(icon-document.svg)$'; then
  echo "A licensed font, a crest or an outside picture slipped into the style sheets (above)." >&2
  exit 1
fi
(cd "$vendor" && find . -type f ! -name SHA256SUMS | LC_ALL=C sort | sed 's|^\./||' | xargs sha256sum > SHA256SUMS)
cat "$vendor/SHA256SUMS"
