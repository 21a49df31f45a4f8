# What packaging/start, packaging/test and .ci/run share: a virtual environment with the project in it.
# To be sourced from a POSIX shell in the top folder of the checkout. Quick when there is nothing to do.

# The environment lies in the checkout unless OMI_VENV names another folder.
venv=${OMI_VENV:-$PWD/.venv}

say() { printf '%s\n' "$*" >&2; }

# find_python: prints a Python that the program runs on; PYTHON names one of your own
find_python() {
    for candidate in ${PYTHON:-} python3 python3.13 python3.12 python3.11; do
        if "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null; then
            printf '%s\n' "$candidate"
            return
        fi
    done
    say "OMI Desktop needs Python 3.11, 3.12 or 3.13. Install one, or name it: PYTHON=/path/to/python3 sh $0"
    return 1
}

# has_library FILE: whether the dynamic linker knows a library
has_library() {
    # not grep -q: it would stop listening early, which a caller with pipefail takes for a failure
    PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null | grep "[[:space:]]$1 " >/dev/null
}

# missing_libraries FILE=PACKAGE...: prints the packages of the libraries that are not there
missing_libraries() {
    for pair in "$@"; do
        has_library "${pair%%=*}" || printf '%s ' "${pair#*=}"
    done
}

# as_root COMMAND...: runs it as root, with sudo where that is needed and there
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

# install_packages PACKAGE...: from Debian; where that cannot be done says what is missing, and goes on
install_packages() {
    [ $# -gt 0 ] || return 0
    if ! command -v apt-get >/dev/null; then
        say "These libraries seem to be missing (Debian calls them so): $*. If the program does not start, install them."
    elif [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
        say "Missing here, and only an administrator can add them: apt-get install $*"
    else
        say "Installing from Debian: $*"
        as_root env DEBIAN_FRONTEND=noninteractive sh -c \
            'apt-get -qq update && apt-get -qq -o Dpkg::Use-Pty=0 install --no-install-recommends "$@" >/dev/null' sh "$@" ||
            say "Could not install: $*. Going on without."
    fi
}

# Qt's own needs with no screen, and those of a window under X11 or Wayland on top
install_qt_libraries() {
    # shellcheck disable=SC2046
    install_packages $(missing_libraries \
        libEGL.so.1=libegl1 libGL.so.1=libgl1 libxkbcommon.so.0=libxkbcommon0 libdbus-1.so.3=libdbus-1-3 \
        libfontconfig.so.1=libfontconfig1 libglib-2.0.so.0=libglib2.0-0 "$@")
}

install_window_libraries() {
    install_qt_libraries libxcb-cursor.so.0=libxcb-cursor0 libxcb-icccm.so.4=libxcb-icccm4 \
        libxcb-image.so.0=libxcb-image0 libxcb-keysyms.so.1=libxcb-keysyms1 libxcb-randr.so.0=libxcb-randr0 \
        libxcb-render-util.so.0=libxcb-render-util0 libxcb-shape.so.0=libxcb-shape0 \
        libxcb-xkb.so.1=libxcb-xkb1 libxkbcommon-x11.so.0=libxkbcommon-x11-0 \
        libwayland-client.so.0=libwayland-client0 libwayland-cursor.so.0=libwayland-cursor0 \
        libwayland-egl.so.1=libwayland-egl1
}

# The tests compile a small library that makes disks fail (tests/store/faults)
install_compiler() {
    command -v "${CC:-cc}" >/dev/null || install_packages gcc libc6-dev
}

# make_environment FOLDER: an empty virtual environment with pip.
# Debian's Python has venv but not ensurepip (that is python3-venv): then pip comes from the Python outside.
make_environment() {
    python=$(find_python) || return 1
    "$python" -m venv --clear --without-pip "$1" || return 1
    "$1/bin/python" -m ensurepip >/dev/null 2>&1 ||
        "$python" -m pip --python "$1/bin/python" install --quiet pip ||
        { install_packages python3-venv && "$python" -m venv --clear "$1"; }
}

# is_installed EXTRA WANTED: whether $venv holds the project as wanted, and still works
is_installed() {
    [ "$2" = "$(cat "$venv/installed-$1" 2>/dev/null)" ] && "$venv/bin/python" -c '' 2>/dev/null
}

# install_project [EXTRA]: the project as it lies here, in $venv, so that changes count at once
install_project() {
    wanted=$(pwd && cat pyproject.toml omi_desktop/__init__.py | cksum)
    # without an extra, what the tests were installed into serves as well
    if is_installed "${1:-}" "$wanted" || is_installed "${1:-test}" "$wanted"; then return; fi
    "$venv/bin/python" -m pip --version >/dev/null 2>&1 || make_environment "$venv" || return 1
    say "Installing OMI Desktop and the libraries it uses into $venv (the first time takes a minute or two)"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --editable ".${1:+[$1]}" || return 1
    printf '%s\n' "$wanted" >"$venv/installed-${1:-}"
}
