"""Buffers that pdfium writes its answers to."""

from __future__ import annotations

import ctypes

import pytest

from checker.readers.pdf.page.pdfium_abi import PAGE, AbiRow, Room, address


def test_a_room_says_where_each_of_its_numbers_lies() -> None:
    room = Room()
    ctypes.c_float.from_address(room.floats_at[5]).value = 2.5
    ctypes.c_uint.from_address(room.numbers_at[3]).value = 7
    assert (list(room.floats), list(room.numbers)) == ([0, 0, 0, 0, 0, 2.5], [0, 0, 0, 7])


@pytest.mark.parametrize(("count", "room"), [(1, PAGE), (PAGE - 1, PAGE), (PAGE, 2 * PAGE)])
def test_a_row_grows_by_the_letters_of_a_page(count: int, room: int) -> None:
    row = AbiRow(ctypes.c_double)
    assert (len(row.at(count)), len(row.room)) == (room, room)
    assert row.at(1) is row.places


def test_an_address_is_that_of_what_a_pointer_points_to() -> None:
    number = ctypes.c_int(7)
    assert address(ctypes.pointer(number)) == address(number) == ctypes.addressof(number)
