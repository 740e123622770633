HXCOMM exact

SQMP
Cryptography
============

Secrets, TLS credentials, ciphers, hashes and encrypted images.

EQMP

SQMP
Enumeration QCryptoTLSCredsEndpoint
-----------------------------------
Since 2.5

Which side of a TLS connection the credentials are for; most kinds of
credentials need other files on one side than on the other.

Values:

- "client": for connections that QEMU opens to a peer
- "server": for connections that QEMU accepts

EQMP

SQMP
Enumeration QCryptoSecretFormat
-------------------------------
Since 2.6

How the contents of a secret are written down.

Values:

- "raw": as they are. In JSON this restricts them to text that is valid UTF-8
- "base64": in base64, which can express any bytes

EQMP

SQMP
Enumeration QCryptoHashAlgo
---------------------------
Since 2.6

Hash functions by which a digest of data is computed.

Values:

- "md5": MD5, which is broken; present for old formats only
- "sha1": SHA-1, which is broken; present for old formats only
- "sha224": SHA-2 with a digest of 224 bits (since 2.7)
- "sha256": SHA-2 with a digest of 256 bits, the recommended choice
- "sha384": SHA-2 with a digest of 384 bits (since 2.7)
- "sha512": SHA-2 with a digest of 512 bits (since 2.7)
- "ripemd160": RIPEMD with a digest of 160 bits (since 2.7)
- "sm3": the Chinese standard hash SM3, with a digest of 256 bits (since 9.2.0)

EQMP

SQMP
Enumeration QCryptoCipherAlgo
-----------------------------
Since 2.6

Symmetric ciphers by which data is encrypted; the number in a name is the
length of the key in bits.

Values:

- "aes-128": AES, the key taking 16 bytes
- "aes-192": AES, the key taking 24 bytes
- "aes-256": AES, the key taking 32 bytes
- "des": DES, whose key of 8 bytes has 56 effective bits; it protects nothing
  today and remains for the password of VNC (since 6.1)
- "3des": triple DES in the order encrypt, decrypt, encrypt, the key taking 24
  bytes (since 2.9)
- "cast5-128": CAST5, the key taking 16 bytes
- "serpent-128": Serpent, the key taking 16 bytes
- "serpent-192": Serpent, the key taking 24 bytes
- "serpent-256": Serpent, the key taking 32 bytes
- "twofish-128": Twofish, the key taking 16 bytes
- "twofish-192": Twofish, the key taking 24 bytes
- "twofish-256": Twofish, the key taking 32 bytes
- "sm4": the Chinese standard cipher SM4, the key taking 16 bytes (since 9.0)

EQMP

SQMP
Enumeration QCryptoCipherMode
-----------------------------
Since 2.6

How a cipher that works on single blocks is applied to longer data.

Values:

- "ecb": each block on its own (electronic codebook), so that equal blocks
  remain recognizable
- "cbc": each block combined with the encrypted one before it (cipher block
  chaining) ()
- "xts": made for disks, with a tweak that depends on the position; it uses two
  keys
- "ctr": a counter is encrypted and combined with the data, which turns the
  cipher into a stream cipher (since 2.8)

EQMP

SQMP
Enumeration QCryptoIVGenAlgo
----------------------------
Since 2.6

How the initialization vector of a sector of an encrypted disk is derived from
the number of that sector.

Values:

- "plain": the lower 32 bits of the number. Vectors repeat beyond 2^32 sectors,
  so use it only where an existing dm-crypt volume of Linux requires it
- "plain64": the whole number, 64 bits
- "essiv": the number, encrypted with a hash of the disk's key

EQMP

SQMP
Enumeration QCryptoBlockFormat
------------------------------
Since 2.6

The formats of disk encryption.

Values:

- "qcow": the encryption of old qcow and qcow2 images, AES in CBC mode. It is
  weak; use it only to rescue data from such an image
- "luks": LUKS, as Linux uses it; the right choice for new images

EQMP

SQMP
Structure QCryptoBlockOptionsBase
---------------------------------
Since 2.6

What has to be said about an encrypted volume in any case.

Members:

- "format": how the volume is encrypted; it selects which further members there
  are (QCryptoBlockFormat)

EQMP

SQMP
Structure QCryptoBlockOptionsQCow
---------------------------------
Since 2.6

What the encryption of old qcow and qcow2 images takes.

Members:

- "key-secret": id of the "secret" object with the passphrase. It may be left
  out only by one who looks at the image's metadata and never at its data
  (json-string, optional)

EQMP

SQMP
Structure QCryptoBlockOptionsLUKS
---------------------------------
Since 2.6

What opening a LUKS volume takes.

Members:

- "key-secret": id of the "secret" object whose passphrase unlocks one of the
  key slots. It may be left out only by one who looks at the metadata and never
  at the data (json-string, optional)

EQMP

SQMP
Structure QCryptoBlockCreateOptionsLUKS
---------------------------------------
Since 2.6
Base: QCryptoBlockOptionsLUKS

What formatting a LUKS volume takes; the passphrase of the first key slot comes
from "key-secret".

The choices are written to the header, so nobody has to repeat them when the
volume is opened.

Members:

- "cipher-alg": cipher for the data
  (QCryptoCipherAlgo, optional, default aes-256)
- "cipher-mode": mode of that cipher (QCryptoCipherMode, optional, default xts)
- "ivgen-alg": how initialization vectors are derived
  (QCryptoIVGenAlgo, optional, default plain64)
- "ivgen-hash-alg": hash function for that derivation, which only "essiv" makes
  use of (QCryptoHashAlgo, optional, default sha256)
- "hash-alg": hash function for processing the passphrase and the master key
  (QCryptoHashAlgo, optional, default sha256)
- "iter-time": how many milliseconds testing one passphrase shall take; the
  number of iterations is measured on this host to suit. More makes guessing
  harder and opening slower (json-int, optional, default 2000, since 2.8)

EQMP

SQMP
Union QCryptoBlockOpenOptions
-----------------------------
Since 2.6
Base: QCryptoBlockOptionsBase
Discriminator: "format"

What opening an encrypted volume takes, depending on its format.

Branches:

- "qcow": (QCryptoBlockOptionsQCow)
- "luks": (QCryptoBlockOptionsLUKS)

EQMP

SQMP
Union QCryptoBlockCreateOptions
-------------------------------
Since 2.6
Base: QCryptoBlockOptionsBase
Discriminator: "format"

What formatting a new encrypted volume takes, depending on its format.

Branches:

- "qcow": (QCryptoBlockOptionsQCow)
- "luks": (QCryptoBlockCreateOptionsLUKS)

EQMP

SQMP
Structure QCryptoBlockInfoBase
------------------------------
Since 2.7

What is reported about an encrypted volume of any format.

Members:

- "format": how the volume is encrypted (QCryptoBlockFormat)

EQMP

SQMP
Structure QCryptoBlockInfoLUKSSlot
----------------------------------
Since 2.7

State of one key slot of a LUKS volume; each slot in use holds the master key,
wrapped with a passphrase of its own.

Members:

- "active": true if the slot holds a key (json-bool)
- "iters": number of PBKDF2 iterations that guard this slot; absent if the slot
  is not in use (json-int, optional)
- "stripes": number of pieces into which the wrapped key is spread, so that it
  can be erased reliably; absent if the slot is not in use (json-int, optional)
- "key-offset": where the wrapped key begins, in bytes from the start of the
  header (json-int)

EQMP

SQMP
Structure QCryptoBlockInfoLUKS
------------------------------
Since 2.7

What the header of a LUKS volume says.

Members:

- "cipher-alg": cipher for the data (QCryptoCipherAlgo)
- "cipher-mode": mode of that cipher (QCryptoCipherMode)
- "ivgen-alg": how initialization vectors are derived (QCryptoIVGenAlgo)
- "ivgen-hash-alg": hash function for that derivation; absent if it uses none
  (QCryptoHashAlgo, optional)
- "hash-alg": hash function by which passphrases and the master key are
  processed (QCryptoHashAlgo)
- "detached-header": true if the header is kept in a file apart from the data
  (json-bool, since 9.0)
- "payload-offset": where the encrypted data begins, in bytes (json-int)
- "master-key-iters": number of PBKDF2 iterations behind the checksum of the
  master key (json-int)
- "uuid": UUID that was given to the volume when it was formatted (json-string)
- "slots": state of the key slots, in order
  (json-array of QCryptoBlockInfoLUKSSlot)

EQMP

SQMP
Union QCryptoBlockInfo
----------------------
Since 2.7
Base: QCryptoBlockInfoBase
Discriminator: "format"

What is known about an encrypted volume; only LUKS has more to tell than its
name.

Branches:

- "luks": (QCryptoBlockInfoLUKS)

EQMP

SQMP
Enumeration QCryptoBlockLUKSKeyslotState
----------------------------------------
Since 5.1

What shall become of key slots.

Values:

- "active": they shall hold a passphrase and open the volume
- "inactive": they shall be overwritten with random data and open nothing any
  more

EQMP

SQMP
Structure QCryptoBlockAmendOptionsLUKS
--------------------------------------
Since 5.1

A change of the key slots of a LUKS volume: a passphrase is added, or one or
more are revoked.

Members:

- "state": whether slots are to be filled or to be erased
  (QCryptoBlockLUKSKeyslotState)
- "new-secret": id of the "secret" object with the passphrase to add; needed
  for "active" and not allowed otherwise (json-string, optional)
- "old-secret": for "inactive" only: id of a "secret" object; all slots which
  its passphrase opens are erased. Absent, the slot has to be named by
  "keyslot" (json-string, optional)
- "keyslot": number of the slot to fill or erase. Filling one that is in use is
  refused unless the command is told to use force, because a failure halfway
  would lose the key. Absent, a new passphrase goes to the first free slot
  (json-int, optional)
- "iter-time": for "active" only: how many milliseconds testing the new
  passphrase shall take (json-int, optional, default 2000)
- "secret": id of the "secret" object with a passphrase that opens the volume,
  since filling a slot requires the master key; absent, the one given when the
  image was opened is used (json-string, optional)

EQMP

SQMP
Union QCryptoBlockAmendOptions
------------------------------
Since 5.1
Base: QCryptoBlockOptionsBase
Discriminator: "format"

What changing the encryption settings of an existing volume takes; only LUKS
allows changes.

Branches:

- "luks": (QCryptoBlockAmendOptionsLUKS)

EQMP

SQMP
Structure SecretCommonProperties
--------------------------------
Since 2.6

What all kinds of secrets take.

A secret can itself be encrypted, with another secret as the key. So a
management program can pass a single key in a safe way, and all others on the
command line or through the monitor.

Members:

- "format": how the contents are written
  (QCryptoSecretFormat, optional, default raw)
- "keyid": id of the secret whose contents are the key (AES-256) for decrypting
  this one; absent means that this one is not encrypted (json-string, optional)
- "iv": initialization vector used in encrypting this secret: 16 random bytes,
  in base64. It has to be there if "keyid" is, and is not looked at otherwise
  (json-string, optional)

EQMP

SQMP
Structure SecretProperties
--------------------------
Since 2.6
Base: SecretCommonProperties

What a "secret" object takes; exactly one of the two members has to be there.

Members:

- "data": the contents themselves. Unless they are encrypted, anyone who reads
  the command line or the monitor's log gets to know them
  (json-string, optional)
- "file": path of a file with the contents; absent, they are in "data"
  (json-string, optional)

EQMP

SQMP
Structure SecretKeyringProperties
---------------------------------
Since 5.1
Condition: defined(CONFIG_SECRET_KEYRING)
Base: SecretCommonProperties

What a "secret_keyring" object takes: the contents come from the keyring of the
Linux kernel.

Members:

- "serial": serial number of the key in the kernel (json-int32)

EQMP

SQMP
Structure TlsCredsProperties
----------------------------
Since 2.5

What all kinds of TLS credentials take.

Members:

- "verify-peer": true to check who the peer is once the connection is
  established, on a server by demanding a certificate from the client;
  anonymous credentials have nothing to check
  (json-bool, optional, default true)
- "dir": directory that holds the files with keys and certificates, which have
  fixed names; absent, there are no files, which X.509 and pre-shared keys
  cannot do without (json-string, optional)
- "endpoint": whether they are for a client or for a server
  (QCryptoTLSCredsEndpoint, optional, default client)
- "priority": which versions and algorithms of TLS are permitted, written as a
  priority string, which the manual of GnuTLS describes under "Priority
  Strings"; absent leaves the choice to what QEMU was built with
  (json-string, optional)

EQMP

SQMP
Structure TlsCredsAnonProperties
--------------------------------
Since 2.5
Base: TlsCredsProperties

What a "tls-creds-anon" object takes: nothing of its own. The connection is
encrypted, yet neither side knows who the other is, so it is for trials only.

EQMP

SQMP
Structure TlsCredsPskProperties
-------------------------------
Since 3.0
Base: TlsCredsProperties

What a "tls-creds-psk" object takes: both sides know a key beforehand, which is
stored beside a user name in the file keys.psk.

Members:

- "username": name under which a client looks up its key and introduces itself;
  a server ignores it. Absent, the name qemu is sent, although reading the
  property then gives an empty string (json-string, optional)

EQMP

SQMP
Structure TlsCredsX509Properties
--------------------------------
Since 2.5
Base: TlsCredsProperties

What a "tls-creds-x509" object takes: both sides show certificates, which a
common authority has signed.

Members:

- "sanity-check": true to examine the certificates when the object is created,
  so that an expired or unsuitable one is noticed at once
  (json-bool, optional, default true)
- "passwordid": id of the "secret" object with the password of the private key
  in server-key.pem or client-key.pem; absent means that the key is stored
  unencrypted (json-string, optional)

EQMP

SQMP
Enumeration QCryptoAkCipherAlgo
-------------------------------
Since 7.1

Asymmetric ciphers.

Values:

- "rsa": the cipher of Rivest, Shamir and Adleman

EQMP

SQMP
Enumeration QCryptoAkCipherKeyType
----------------------------------
Since 7.1

Which half of an asymmetric key pair a key is.

Values:

- "public": the half that may be known to all, for encrypting and for verifying
  signatures
- "private": the half that stays with its owner, for decrypting and signing

EQMP

SQMP
Enumeration QCryptoRSAPaddingAlgo
---------------------------------
Since 7.1

How data is padded to the length of the key before RSA is applied to it.

Values:

- "raw": not at all, so the data has to fit as it is
- "pkcs1": as PKCS #1 version 1.5 prescribes

EQMP

SQMP
Structure QCryptoAkCipherOptionsRSA
-----------------------------------
Since 7.1

What the use of RSA takes.

Members:

- "hash-alg": hash function whose digest is signed (QCryptoHashAlgo)
- "padding-alg": how data is padded (QCryptoRSAPaddingAlgo)

EQMP

SQMP
Union QCryptoAkCipherOptions
----------------------------
Since 7.1
Discriminator: "alg"

What the use of an asymmetric cipher takes, depending on the cipher.

Members:

- "alg": the cipher; it selects which further members there are
  (QCryptoAkCipherAlgo)

Branches:

- "rsa": (QCryptoAkCipherOptionsRSA)

EQMP

SQMP
Enumeration QCryptodevBackendAlgoType
-------------------------------------
Since 8.0

The two families of encryption that a crypto device can work with.

Values:

- "sym": symmetric, with one secret key for both directions
- "asym": asymmetric, with a pair of a public and a private key

EQMP

SQMP
Enumeration QCryptodevBackendServiceType
----------------------------------------
Since 8.0

What a crypto device can do for the guest.

Values:

- "cipher": encrypts and decrypts with a symmetric key
- "hash": computes digests of data
- "mac": computes message authentication codes, digests that need a key
- "aead": encrypts and authenticates at once, including data that stay readable
- "akcipher": encrypts, decrypts, signs and verifies with a pair of keys

EQMP

SQMP
Enumeration QCryptodevBackendType
---------------------------------
Since 8.0

Who does the work of a crypto device.

Values:

- "builtin": QEMU itself, with the crypto library it was built with
- "vhost-user": another process, over the vhost-user protocol
- "lkcf": the kernel of the host, with the crypto framework of Linux

EQMP

SQMP
Structure QCryptodevBackendClient
---------------------------------
Since 8.0

One queue of a crypto device.

Members:

- "queue": number of the queue, counted from 0 (json-uint32)
- "type": who does the work that comes in on it (QCryptodevBackendType)

EQMP

SQMP
Structure QCryptodevInfo
------------------------
Since 8.0

One crypto device backend.

Members:

- "id": ID the object was created with (json-string)
- "service": what it can do, one element for each service
  (json-array of QCryptodevBackendServiceType)
- "client": its queues, one element for each
  (json-array of QCryptodevBackendClient)

EQMP

    {
        .name       = "query-cryptodev",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_cryptodev,
    },

SQMP
query-cryptodev
---------------
Since 8.0

Show the backends for crypto devices.

Arguments: None.

Returns: the backends, one element for each (json-array of QCryptodevInfo)

Example:

-> { "execute": "query-cryptodev" }
<- {
       "return": [
           {
               "id": "crypto0",
               "service": ["akcipher", "mac", "cipher"],
               "client": [{ "queue": 0, "type": "builtin" }]
           }
       ]
   }

EQMP
