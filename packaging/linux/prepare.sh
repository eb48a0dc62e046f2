# shellcheck shell=bash
# SPDX-FileCopyrightText: Simledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by ./demo and ./check from the top of the checkout: words in the user's language, and the Debian
# packages a list file names.

# say ENGLISH CHINESE: the one in the user's language.
say() {
    case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
        zh*) printf '%s\n' "$2" ;;
        *) printf '%s\n' "$1" ;;
    esac
}

# missing_packages LIST…: the packages of these files that are not installed, on one line.
missing_packages() {
    local package status missing=()
    while read -r package; do
        status=$(dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | sort -u) || true
        [ "$status" = installed ] || missing+=("$package")
    done < <(grep -hv '^#' "$@")
    printf '%s\n' "${missing[*]}"
}

# as_root COMMAND…: directly for root, through sudo for everybody else.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# ensure_packages INSTALL SIZE LIST…: says what is missing, with SIZE as the notice of how much that is, and
# installs it. INSTALL=no prints the command and ends the script.
ensure_packages() {
    local install=$1 size=$2 missing
    shift 2
    if ! command -v dpkg-query >/dev/null; then
        say "This is not a Debian system, so packages are not looked at. What is needed: $*" \
            "本系统不是 Debian，不检查软件包。所需内容见：$*"
        [ "$install" = yes ] || exit 0
        return 0
    fi
    missing=$(missing_packages "$@")
    if [ -z "$missing" ]; then
        [ "$install" = yes ] || { say "Nothing has to be installed." "无需安装任何软件包。"; exit 0; }
        return 0
    fi
    local command="apt-get update && apt-get install --no-install-recommends $missing"
    say "Packages to install: $missing" "需要安装的软件包：$missing"
    say "With what they depend on, $size on a minimal system; fewer on a desktop." \
        "连同依赖，在最小系统上$size；桌面系统上会少一些。"
    if [ "$install" != yes ]; then
        say "The command:" "命令："
        printf '  %s\n' "$command"
        exit 0
    fi
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        say "Installing needs root, and there is no sudo here. Run this as root, then come back:" \
            "安装需要 root 权限，而这里没有 sudo。请以 root 身份运行以下命令后再来：" >&2
        printf '  %s\n' "$command" >&2
        exit 1
    fi
    # shellcheck disable=SC2086 # one word a package
    as_root apt-get update -q \
        && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing
}
