HXCOMM exact
HXCOMM What nests more than 32 deep

SQMP
run
---

Arguments:

- "a0": (json-object)
  - "a1": (json-object)
    - "a2": (json-object)
      - "a3": (json-object)
        - "a4": (json-object)
          - "a5": (json-object)
            - "a6": (json-object)
              - "a7": (json-object)
                - "a8": (json-object)
                  - "a9": (json-object)
                    - "a10": (json-object)
                      - "a11": (json-object)
                        - "a12": (json-object)
                          - "a13": (json-object)
                            - "a14": (json-object)
                              - "a15": (json-object)
                                - "a16": (json-object)
                                  - "a17": (json-object)
                                    - "a18": (json-object)
                                      - "a19": (json-object)
                                        - "a20": (json-object)
                                          - "a21": (json-object)
                                            - "a22": (json-object)
                                              - "a23": (json-object)
                                                - "a24": (json-object)
                                                  - "a25": (json-object)
                                                    - "a26": (json-object)
                                                      - "a27": (json-object)
                                                        - "a28": (json-object)
                                                          - "a29": (json-object)
                                                            - "a30": (json-object)
                                                              - "a31": (json-object)
                                                                - "a32": (json-object)
                                                                  - "a33": (json-object)
                                                                    - "a34": (json-object)
                                                                      - "a35": (json-object)
                                                                        - "a36": (json-object)
                                                                          - "a37": (json-object)
                                                                            - "a38": (json-object)
                                                                              - "a39": (json-object)
- "b": (json-int)
- "c": (json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-int)
- "d": (json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-array of json-int)

Structure S0
------------
Base: S1

Members:

- "m0": (json-int)

Structure S1
------------
Base: S2

Members:

- "m1": (json-int)

Structure S2
------------
Base: S3

Members:

- "m2": (json-int)

Structure S3
------------
Base: S4

Members:

- "m3": (json-int)

Structure S4
------------
Base: S5

Members:

- "m4": (json-int)

Structure S5
------------
Base: S6

Members:

- "m5": (json-int)

Structure S6
------------
Base: S7

Members:

- "m6": (json-int)

Structure S7
------------
Base: S8

Members:

- "m7": (json-int)

Structure S8
------------
Base: S9

Members:

- "m8": (json-int)

Structure S9
------------
Base: S10

Members:

- "m9": (json-int)

Structure S10
-------------
Base: S11

Members:

- "m10": (json-int)

Structure S11
-------------
Base: S12

Members:

- "m11": (json-int)

Structure S12
-------------
Base: S13

Members:

- "m12": (json-int)

Structure S13
-------------
Base: S14

Members:

- "m13": (json-int)

Structure S14
-------------
Base: S15

Members:

- "m14": (json-int)

Structure S15
-------------
Base: S16

Members:

- "m15": (json-int)

Structure S16
-------------
Base: S17

Members:

- "m16": (json-int)

Structure S17
-------------
Base: S18

Members:

- "m17": (json-int)

Structure S18
-------------
Base: S19

Members:

- "m18": (json-int)

Structure S19
-------------
Base: S20

Members:

- "m19": (json-int)

Structure S20
-------------
Base: S21

Members:

- "m20": (json-int)

Structure S21
-------------
Base: S22

Members:

- "m21": (json-int)

Structure S22
-------------
Base: S23

Members:

- "m22": (json-int)

Structure S23
-------------
Base: S24

Members:

- "m23": (json-int)

Structure S24
-------------
Base: S25

Members:

- "m24": (json-int)

Structure S25
-------------
Base: S26

Members:

- "m25": (json-int)

Structure S26
-------------
Base: S27

Members:

- "m26": (json-int)

Structure S27
-------------
Base: S28

Members:

- "m27": (json-int)

Structure S28
-------------
Base: S29

Members:

- "m28": (json-int)

Structure S29
-------------
Base: S30

Members:

- "m29": (json-int)

Structure S30
-------------
Base: S31

Members:

- "m30": (json-int)

Structure S31
-------------
Base: S32

Members:

- "m31": (json-int)

Structure S32
-------------
Base: S33

Members:

- "m32": (json-int)

Structure S33
-------------
Base: S34

Members:

- "m33": (json-int)

Structure S34
-------------
Base: S35

Members:

- "m34": (json-int)

Structure S35
-------------
Base: S36

Members:

- "m35": (json-int)

Structure S36
-------------
Base: S37

Members:

- "m36": (json-int)

Structure S37
-------------
Base: S38

Members:

- "m37": (json-int)

Structure S38
-------------
Base: S39

Members:

- "m38": (json-int)

Structure S39
-------------
Base: S40

Members:

- "m39": (json-int)

Structure S40
-------------
EQMP
