#!/usr/bin/env bash
# Installs what a fresh Debian lacks for the whole of ./mvnw verify. Nothing here is needed to build or to run Chatelaine:
# a test whose program is missing skips itself with a reason. So a package that cannot be installed is reported, not fatal.
set -euo pipefail

declare -A needed_for=(
  [ceph-mon]="storage tests against a real Ceph"
  [ceph-osd]="storage tests against a real Ceph"
  [radosgw]="storage tests against a real Ceph"
  [chromium]="tests of the pages in a real browser"
  [fonts-dejavu-core]="text in the browser's screenshots"
)

is_installed() {
  [[ "$(dpkg-query --show --showformat '${db:Status-Status}' "$1" 2>/dev/null)" == installed ]]
}

missing_packages() {
  for package in "${!needed_for[@]}"; do
    is_installed "$package" || echo "$package"
  done | sort
}

jdk_is_missing() {
  ! (. deploy/jdk.sh) 2>/dev/null
}

install() {
  echo "Installing $*"
  DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=120 install --no-install-recommends "$@"
}

cd "$(dirname "${BASH_SOURCE[0]}")/../.."

if ! command -v apt-get >/dev/null; then
  echo "This is no Debian: no packages were looked for."
  exit 0
fi

mapfile -t missing < <(missing_packages)
if jdk_is_missing; then
  missing+=(openjdk-25-jdk-headless)
fi

if ((${#missing[@]} > 0)) && ((EUID == 0)); then
  apt-get -q update || echo "The package lists could not be refreshed."
  # All at once is faster; one by one, so that one that fails does not take the others with it.
  install "${missing[@]}" || for package in "${missing[@]}"; do
    install "$package" || true
  done
fi

mapfile -t missing < <(missing_packages)
for package in "${missing[@]}"; do
  echo "NOT INSTALLED: $package. These will be skipped: ${needed_for[$package]}."
done
if ((${#missing[@]} > 0)) && ((EUID != 0)); then
  echo "To install them: sudo $0"
fi
if jdk_is_missing; then
  echo "NOT INSTALLED: a JDK of version 25. ./mvnw will say what to do."
fi
