HXCOMM exact

SQMP
UEFI Variables
==============

The format in which UEFI variables are stored.

EQMP

SQMP
Structure UefiVariable
----------------------
Since 10.0

One variable of the guest's UEFI firmware, as kept in a file on the host.

The meaning of the fields is laid down in the UEFI specification.

Members:

- "guid": GUID of the vendor or standard in whose namespace the name lies
  (json-string)
- "name": name of the variable in UTF-8 (json-string)
- "attr": attributes as a sum of bits, such as 1 for non-volatile, 2 and 4 for
  access by boot and runtime services (json-int)
- "data": value of the variable as hexadecimal digits (json-string)
- "time": when the variable was last written, a structure EFI_TIME as
  hexadecimal digits; only for variables whose attributes contain
  EFI_VARIABLE_TIME_BASED_AUTHENTICATED_WRITE_ACCESS (json-string, optional)
- "digest": digest of the certificate that signed the variable when it was
  created; later writes have to be signed with the same one. Only for
  authenticated variables other than "PK", "KEK", "db" and "dbx", as the rules
  for those of secure boot are fixed (json-string, optional)

EQMP

SQMP
Structure UefiVarStore
----------------------
Since 10.0

The contents of the JSON file in which QEMU keeps the non-volatile variables of
UEFI firmware; virt-firmware and python-uefivars, tools for such variables, use
the format as well.

Members:

- "version": version of the format, at present always 2 (json-int)
- "variables": the variables, one element for each (json-array of UefiVariable)

EQMP
